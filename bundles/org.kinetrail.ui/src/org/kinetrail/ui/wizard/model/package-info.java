/** An import in the making, without a window: files, what was sniffed, which column means what, what the checks say. It writes nothing. */
package org.kinetrail.ui.wizard.model;
