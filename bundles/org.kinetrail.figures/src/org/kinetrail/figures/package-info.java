/** Charts as view models and their drawing. */
package org.kinetrail.figures;
