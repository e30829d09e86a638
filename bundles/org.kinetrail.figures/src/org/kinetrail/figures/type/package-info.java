/**
 * The typefaces that are shipped, read without the machine's own font machinery: widths for setting text, outlines for painting it, bytes
 * for embedding. They are IBM Plex (SIL Open Font Licence 1.1, see OFL-IBM-Plex.txt).
 */
package org.kinetrail.figures.type;
