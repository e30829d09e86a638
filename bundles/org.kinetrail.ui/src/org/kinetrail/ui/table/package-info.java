/** Tables of words as widgets, for parts with tens or hundreds of rows. */
package org.kinetrail.ui.table;
