/** The plan editor and the commands on a draft of the plan: save, undo, redo, discard. It paints its view models and records nothing. */
package org.kinetrail.ui.plan;
