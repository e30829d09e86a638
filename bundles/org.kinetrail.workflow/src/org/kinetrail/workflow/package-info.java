/**
 * What a person or a script can do with a study. Every command that changes state writes its event in the same transaction; what
 * cannot be recorded does not happen. It joins the rooms below and computes nothing itself; it draws nothing and knows no window.
 * This package holds what all of workflow shares: roles, permissions, refusals, progress, the platform's self-description.
 */
package org.kinetrail.workflow;
