/** The sample study, from its simulation to a signed and verified report, with throw-away people and keys. */
package org.kinetrail.workflow.demo;
