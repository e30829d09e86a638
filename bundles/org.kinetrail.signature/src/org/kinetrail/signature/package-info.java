/** PAdES signatures and their verification. */
package org.kinetrail.signature;
