/** The audit trail against what the disk and a plain hash allow. */
package org.kinetrail.trail;
