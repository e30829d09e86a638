/**
 * define.xml: the description of submitted data sets. Reads versions 2.1 and 2.0 (and the 1.0 of older submissions), writes 2.1. It holds
 * data sets, variables, code lists, methods and comments; value-level conditions and analysis results are passed over when reading.
 */
package org.kinetrail.formats.define;
