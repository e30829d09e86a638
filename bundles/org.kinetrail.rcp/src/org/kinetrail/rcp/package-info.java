/** The desktop application: assembles the workbench. No logic of its own. */
package org.kinetrail.rcp;
