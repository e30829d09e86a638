/**
 * Qualifies one installation: checks of installation, operation and performance, each tied to the requirements it is evidence for, and
 * a signed report of them. It runs the product's own commands on reference cases that travel with it; it is no test suite of the rooms.
 */
package org.kinetrail.workflow.qualification;
