/** Codecs for clinical files. */
package org.kinetrail.formats;
