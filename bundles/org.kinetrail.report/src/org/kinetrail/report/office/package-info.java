/**
 * The report's tables and listings as files that word processors open: Office Open XML (ECMA-376) and Rich Text Format 1.9. They are for
 * writing with, not records: nobody signs them. Equal reports give equal bytes.
 */
package org.kinetrail.report.office;
