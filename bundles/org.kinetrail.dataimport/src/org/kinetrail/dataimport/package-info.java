/**
 * Files become a study: which column means what, when each sample was taken after the infusion, which rows are used and why the others are
 * not, and every problem with its cell. It changes no value and computes no parameter; what the analysis does about a problem is for the
 * plan.
 */
package org.kinetrail.dataimport;
