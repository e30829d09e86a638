/**
 * Values that every room shares: units and quantities, missing and below-limit values, immutable tables, subjects,
 * profiles, doses, endpoints, findings. It holds facts; it does not read files, compute or judge.
 */
package org.kinetrail.data;
