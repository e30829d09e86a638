/** The table that every perspective shows rows in: virtual, with frozen keys, filters, sorting, finding and copying. It reads, it never edits. */
package org.kinetrail.ui.shell.grid;
