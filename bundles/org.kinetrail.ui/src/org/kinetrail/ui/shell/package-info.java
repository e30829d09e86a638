/**
 * What every perspective of the workbench stands on: the services it asks for (open study, who is signed in), the one bridge to
 * background work, dialogs for signing in and for failures, the grid and the figure as widgets. It paints and asks; it decides nothing.
 */
package org.kinetrail.ui.shell;
