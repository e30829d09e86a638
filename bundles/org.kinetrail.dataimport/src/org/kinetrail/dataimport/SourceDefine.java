package org.kinetrail.dataimport;

import org.kinetrail.formats.define.DefineXml;

/**
 * A define.xml that came with the data.
 *
 * @param file   file name without folders
 * @param sha256 hash of the file's bytes, lower-case hexadecimal
 * @param bytes  size of the file
 * @param define what it says
 */
public record SourceDefine(String file, String sha256, long bytes, DefineXml define) {
}
