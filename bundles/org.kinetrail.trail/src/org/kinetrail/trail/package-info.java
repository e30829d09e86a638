/**
 * The record of a study: an append-only trail of events in canonical JSON under a Merkle tree (RFC 9162), and an object store by
 * SHA-256. It knows nothing of what the events mean, of people's rights, of keys or of PDF; it declares what signs a checkpoint
 * and what stamps time, and others supply it.
 */
package org.kinetrail.trail;
