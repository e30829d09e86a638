/**
 * Editing of a plan: one domain with its command stack, the commands that a person's wishes become, and the words and choices of every
 * setting. It judges no setting and records nothing; workflow does.
 */
package org.kinetrail.model.edit;
