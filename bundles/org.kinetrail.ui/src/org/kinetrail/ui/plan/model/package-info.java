/** The plan as it is being edited, without a display: its draft, its settings as rows, and what differs from the approved version. */
package org.kinetrail.ui.plan.model;
