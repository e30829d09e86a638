package org.kinetrail.report.pdf;

import java.util.List;
import org.kinetrail.report.PlacedNumber;

/**
 * A rendered document before anybody signs.
 *
 * @param pdf     its bytes; equal input gives equal bytes
 * @param pages   number of pages
 * @param numbers every number of the report with the page it is first printed on, in reading order
 * @param boxes   places reserved for signatures, in signing order
 */
public record UnsignedReport(byte[] pdf, int pages, List<PlacedNumber> numbers, List<SignatureBox> boxes) {
}
