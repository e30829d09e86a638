/**
 * Codecs for clinical files, both ways and row by row: CSV, SAS XPORT v5 and v8, Dataset-JSON 1.1 (json, ndjson, dsjc).
 * {@link org.kinetrail.formats.Datasets} is the door. A codec says what stands in a file; it gives no column a meaning, converts no
 * unit and repairs nothing: what it cannot read it refuses with file, row, column and remedy.
 */
package org.kinetrail.formats;
