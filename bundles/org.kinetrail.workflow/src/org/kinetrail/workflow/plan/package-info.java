/**
 * The plan between its EMF model and the plain record that an analysis reads: the one reader and the one writer, and editing through
 * the command stack. It judges no setting; the record's own room does.
 */
package org.kinetrail.workflow.plan;
