/** View models of a study: what the parts show, in words and figures. They know no widget, compute nothing and change nothing. */
package org.kinetrail.ui.study;
