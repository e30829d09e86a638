/** Perspectives and parts of the workbench. They paint view models and call workflow; they decide and compute nothing. */
package org.kinetrail.ui;
