/**
 * The study folder: its documents, the events that change them, and the rule that the documents are what replaying the trail gives.
 * It knows how a change is recorded, not which changes make sense.
 */
package org.kinetrail.workflow.study;
