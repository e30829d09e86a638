/**
 * Non-compartmental analysis of one profile and its summary over many: cleaning, areas, terminal slope, parameters, the
 * cellular-kinetics set, acceptance. It computes and judges by given rules; it reads no files, chooses no rules and prints nothing.
 */
package org.kinetrail.nca;
