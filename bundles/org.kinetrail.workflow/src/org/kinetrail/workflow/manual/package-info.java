/**
 * The manual that travels with the installed product: its pages, their hashes, and whether a copy of them is the one of this version.
 * It shows and compares pages; it writes none.
 */
package org.kinetrail.workflow.manual;
