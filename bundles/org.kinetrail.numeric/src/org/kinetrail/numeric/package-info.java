/**
 * Elementary functions with the same bits on every machine, the one writer and the one reader of decimal numbers,
 * compensated sums and counter-based random streams. It knows nothing of profiles, models or files; linear algebra and
 * distributions live in packages of their own.
 */
package org.kinetrail.numeric;
