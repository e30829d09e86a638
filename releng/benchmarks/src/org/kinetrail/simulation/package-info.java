/** Operating characteristics of the models over many simulated studies; run by hand. */
package org.kinetrail.simulation;
