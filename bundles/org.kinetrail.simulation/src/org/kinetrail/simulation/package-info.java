/** Sample studies from a specification. */
package org.kinetrail.simulation;
