/**
 * What every exposure-response model hands back: a closed family of outcomes, the certificate of convergence, remarks and test
 * statistics. It holds no model; those are in the packages below it.
 */
package org.kinetrail.er;
