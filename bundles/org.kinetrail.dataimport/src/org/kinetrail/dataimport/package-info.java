/** Columns to meaning, checks, lineage. */
package org.kinetrail.dataimport;
