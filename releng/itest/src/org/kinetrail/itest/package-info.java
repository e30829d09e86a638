/** Tests of the wired workbench with real mouse and key events, on a display of their own. */
package org.kinetrail.itest;
