/**
 * From dose through exposure to response: predictions with delta-method intervals and the bootstrap of subjects that carries both
 * models. It combines fitted models; it fits none itself.
 */
package org.kinetrail.er.prediction;
