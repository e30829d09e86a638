/**
 * What is taken out of a study for others: exports of a run, each an event of the trail, and two runs side by side with the cause of
 * every changed number. It chooses, records and hands over; what the exported files look like is known to the room {@code dataexport}.
 */
package org.kinetrail.workflow.export;
