/** Append-only audit trail and object store. */
package org.kinetrail.trail;
