/** The import wizard: five pages over one import in the making. Nothing is written before Finish. */
package org.kinetrail.ui.wizard;
