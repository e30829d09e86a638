/**
 * From files to results: importing a data cut, reading it again from the objects, approving the plan, running it. It records what
 * happened and keeps what was made; the numbers come from the room {@code analysis}.
 */
package org.kinetrail.workflow.run;
