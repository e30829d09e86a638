/** Command line. */
package org.kinetrail.cli;
