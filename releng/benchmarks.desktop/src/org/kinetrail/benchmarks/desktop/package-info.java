/**
 * Measures the workbench from inside: its start beside that of an empty workbench, and how long the window takes for what people do most.
 * Not part of any product; {@code run.sh} adds it to a copy of one.
 */
package org.kinetrail.benchmarks.desktop;
