/** Runs a plan over study data: records in, results out. */
package org.kinetrail.analysis;
