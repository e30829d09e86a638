/**
 * Checking what was made: a study folder against its trail, a signed report against all rules, a report re-performed from itself, a
 * printed number traced back to its rows. It changes nothing.
 */
package org.kinetrail.workflow.verify;
