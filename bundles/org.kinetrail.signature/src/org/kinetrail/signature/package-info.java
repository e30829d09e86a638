/**
 * Signatures on reports and their verification: a site's certificate authority, key stores, PAdES B-B and B-T, signed checkpoints
 * of a trail, and the verdict on a signed record copy. It knows neither accounts nor rights: who may sign is decided above.
 */
package org.kinetrail.signature;
