/**
 * The Audit perspective without a window: the trail as rows of a table of any length, what an event changed, the story of one record,
 * verdicts in the order a reader wants them. It judges nothing itself.
 */
package org.kinetrail.ui.audit.model;
