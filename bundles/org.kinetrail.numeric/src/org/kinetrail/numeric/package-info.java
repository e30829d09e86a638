/** Kernels, linear algebra, distributions. */
package org.kinetrail.numeric;
