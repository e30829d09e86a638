/** Exposure-response models. */
package org.kinetrail.er;
