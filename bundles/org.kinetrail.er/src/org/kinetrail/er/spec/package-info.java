/**
 * Runs one model described by a specification (kind, formula and options, as names and values) over a frame and gives its results as a
 * tree of named values, field by field as {@code docs/methods/regression.md} lists them. It reads and writes no files and no JSON.
 */
package org.kinetrail.er.spec;
