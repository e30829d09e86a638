package org.kinetrail.er.regression;

import java.util.List;
import java.util.stream.Collectors;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.Fit;
import org.kinetrail.er.Remark;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.linear.Matrix;

/**
 * Negative binomial regression of counts with log link: variance mu + mu^2/theta, theta estimated with the coefficients.
 *
 * <p>Maximum likelihood by turns: coefficients by Newton's method with the expected information X' diag(mu / (1 + mu/theta)) X at a given
 * theta, then theta by Newton's method on its logarithm, until neither moves. The two are asymptotically independent; standard errors are
 * those of the inverse expected information and, for theta, of the observed information.
 *
 * <p>Legal input: whole responses that are not negative. Counts no more spread than Poisson's let theta run off, which is named. Accuracy:
 * within 1e-7 relative of {@code glm.nb} of R's MASS run to rounding level. Source: Venables and Ripley, Modern Applied
 * Statistics with S, 4th ed. (2002), 7.4.
 */
public final class NegativeBinomial {

    private static final int TURNS = 200;
    private static final double SETTLED = 1e-12;
    private static final double LARGEST = 1e8;

    private NegativeBinomial() {
    }

    /**
     * A fit.
     *
     * @param theta      dispersion; smaller means more spread
     * @param thetaError its standard error
     */
    public record Result(ModelData data, double[] coefficients, double[] standardErrors, Matrix covariance, double theta,
            double thetaError, double logLikelihood) {
    }

    /** Fits coefficients and theta. */
    public static Fit<Result> fit(ModelData data) {
        for (int i = 0; i < data.size(); i++) {
            double y = data.response()[i];
            if (y < 0.0 || y != Math.rint(y)) {
                throw new Refusal("The response in complete row " + (i + 1) + " is no count; recode it.");
            }
        }
        Fit<GlmFit> poisson = GeneralizedLinear.poisson(data);
        if (!(poisson instanceof Fit.Converged<GlmFit> start)) {
            return poisson instanceof Fit.NotEstimable<GlmFit> n
                    ? new Fit.NotEstimable<>(n.reason(), n.words(), n.infinite(), n.objective(), n.remarks())
                    : new Fit.NotConverged<>("iteration-limit", "The Poisson fit to start from did not converge.", null, List.of());
        }
        int[] kept = GeneralizedLinear.kept(start.value());
        if (kept.length < data.columns().length) {
            throw new Refusal(start.remarks().stream().map(Remark::words).collect(Collectors.joining(" ")) + " Leave them out of a negative binomial "
                    + "model.");
        }
        double[] beta = start.value().coefficients().clone();
        Standardised standard = Standardised.of(data.columns(), data.hasIntercept(), true);
        double[] at = standard.inward(beta);
        double theta = moment(data, start.value().fitted());
        NegativeBinomialLikelihood likelihood = new NegativeBinomialLikelihood(data, standard.columns());
        for (int turn = 0; turn < TURNS; turn++) {
            if (!(theta < LARGEST)) {
                return new Fit.NotEstimable<>("no-overdispersion", "The counts are no more spread than Poisson's, so that the dispersion "
                        + "theta has no finite estimate; use the Poisson model.", List.of(), start.value().logLikelihood(), List.of());
            }
            likelihood.theta(theta);
            NewtonSearch.End end = NewtonSearch.maximise(likelihood, at, -1, TURNS);
            if (!end.converged()) {
                return new Fit.NotConverged<>("iteration-limit", "The search for the maximum ended without reaching it.",
                        GeneralizedLinear.certificate(end), List.of());
            }
            at = end.at();
            double[] means = likelihood.means(at);
            double next = theta(data, means, theta);
            boolean settled = Math.abs(next - theta) <= SETTLED * theta;
            theta = next;
            if (settled) {
                return new Fit.Converged<>(result(data, standard, likelihood, end, theta), GeneralizedLinear.certificate(end), List.of());
            }
        }
        return new Fit.NotConverged<>("iteration-limit", "Coefficients and dispersion did not settle.", null, List.of());
    }

    private static Result result(ModelData data, Standardised standard, NegativeBinomialLikelihood likelihood, NewtonSearch.End end,
            double theta) {
        Matrix covariance = standard.outward(end.inverse());
        double[] errors = covariance.diagonal();
        for (int j = 0; j < errors.length; j++) {
            errors[j] = Math.sqrt(errors[j]);
        }
        likelihood.theta(theta);
        double[] means = likelihood.means(end.at());
        double[] derivatives = derivatives(data, means, theta);
        return new Result(data, standard.outward(end.at()), errors, covariance, theta, 1.0 / Math.sqrt(-derivatives[1]),
                likelihood.value(means));
    }

    /** Moment estimate from the Poisson fit. */
    private static double moment(ModelData data, double[] means) {
        double sum = 0.0;
        for (int i = 0; i < means.length; i++) {
            double relative = data.response()[i] / means[i] - 1.0;
            sum += data.weight(i) * relative * relative;
        }
        return means.length / sum;
    }

    /** Newton's method on log theta, steps cut to a factor of e. */
    private static double theta(ModelData data, double[] means, double from) {
        double theta = from;
        for (int step = 0; step < TURNS && theta < LARGEST; step++) {
            double[] d = derivatives(data, means, theta);
            double slope = theta * d[0];
            double curve = theta * theta * d[1] + slope;
            double move = curve < 0.0 ? -slope / curve : Math.signum(slope);
            move = Math.max(-1.0, Math.min(1.0, move));
            theta *= Elementary.exp(move);
            if (Math.abs(move) < SETTLED) {
                break;
            }
        }
        return theta;
    }

    /** First and second derivative of the log-likelihood by theta; sums over whole counts stand for digamma and trigamma. */
    private static double[] derivatives(ModelData data, double[] means, double theta) {
        double first = 0.0;
        double second = 0.0;
        for (int i = 0; i < means.length; i++) {
            double y = data.response()[i];
            double mu = means[i];
            double one = 0.0;
            double two = 0.0;
            for (int k = 0; k < y; k++) {
                double r = 1.0 / (theta + k);
                one += r;
                two -= r * r;
            }
            one += -Elementary.log1p(mu / theta) + (mu - y) / (mu + theta);
            two += 1.0 / theta - 2.0 / (mu + theta) + (y + theta) / ((mu + theta) * (mu + theta));
            first += data.weight(i) * one;
            second += data.weight(i) * two;
        }
        return new double[] {first, second};
    }
}
