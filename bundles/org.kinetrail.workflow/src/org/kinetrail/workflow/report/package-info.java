/**
 * From a run to a signed report: what is known of the record, its provenance, the rendering and the signatures. It fills forms that
 * other rooms define; it lays out nothing.
 */
package org.kinetrail.workflow.report;
