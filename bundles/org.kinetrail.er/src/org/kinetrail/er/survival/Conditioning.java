package org.kinetrail.er.survival;

import org.kinetrail.numeric.Elementary;

/** Condition number, in the 1-norm, of an information matrix after scaling it to unit diagonal. */
final class Conditioning {

    private static final double FULL_DIGITS = 15.95;

    private Conditioning() {
    }

    /** Norm of the scaled matrix times norm of its inverse over the columns whose inverse is not zero; 1 for none. */
    static double of(double[] information, double[] inverse, int size) {
        double[] root = new double[size];
        for (int j = 0; j < size; j++) {
            root[j] = inverse[j * size + j] > 0.0 ? Math.sqrt(information[j * size + j]) : 0.0;
        }
        double norm = 0.0;
        double inverseNorm = 0.0;
        for (int j = 0; j < size; j++) {
            double sum = 0.0;
            double inverseSum = 0.0;
            for (int i = 0; root[j] > 0.0 && i < size; i++) {
                if (root[i] > 0.0) {
                    sum += Math.abs(information[i * size + j]) / (root[i] * root[j]);
                    inverseSum += Math.abs(inverse[i * size + j]) * root[i] * root[j];
                }
            }
            norm = Math.max(norm, sum);
            inverseNorm = Math.max(inverseNorm, inverseSum);
        }
        return norm == 0.0 ? 1.0 : norm * inverseNorm;
    }

    static double digits(double condition) {
        return Double.isInfinite(condition) ? 0.0 : Math.max(0.0, FULL_DIGITS - Elementary.log10(condition));
    }
}
