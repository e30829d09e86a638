package org.kinetrail.er.spec;

import org.kinetrail.er.formula.Design;
import org.kinetrail.er.formula.Response;
import org.kinetrail.er.survival.SurvivalData;
import org.kinetrail.er.survival.SurvivalTimes;

/** Cox models. */
final class CoxKind {

    private CoxKind() {
    }

    /** The data of a design with follow-up times. */
    static SurvivalData survivalData(Design design) {
        Response.Survival times = design.survivalResponse();
        return new SurvivalData(new SurvivalTimes(times.start(), times.stop(), times.status()), design.covariateNames(),
                design.covariates(), design.strata() == null ? null : design.strata().codes(), design.weights(), design.offset(),
                design.clusters() == null ? null : design.clusters().codes());
    }
}
