/**
 * Named columns of equal length, numbers or factors, as models take them. It knows no study, subject or unit; it never changes.
 */
package org.kinetrail.er.frame;
