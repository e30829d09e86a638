/** Starts the built desktop on a display of its own, with the tests of this module in it, and tells how they ended. */
package org.kinetrail.itest.run;
