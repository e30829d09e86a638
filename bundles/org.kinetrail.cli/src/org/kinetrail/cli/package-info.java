/** The command line: picocli verbs over workflow, exit codes and messages. It decides nothing and draws no window. */
package org.kinetrail.cli;
