package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinetrail.data.ConcentrationState;
import org.kinetrail.data.CovariateDefinition;
import org.kinetrail.data.CovariateValue;
import org.kinetrail.data.Dose;
import org.kinetrail.data.EndpointDefinition;
import org.kinetrail.data.EndpointDefinition.Kind;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Intervention;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Route;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Source;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.data.Timing;
import org.kinetrail.data.Unit;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.RandomStream;

/** A small simulated study with known coefficients. */
final class TestStudy {

    static final double PFS_SLOPE = -0.5;
    static final double ORR_SLOPE = 1.0;

    private static final double[] DAYS = {0, 2, 4, 7, 9, 11, 14, 17, 21, 28, 56, 84, 168, 252};
    private static final Unit COPIES = Unit.of("copies/ug");

    final List<Subject> subjects = new ArrayList<>();
    final List<CovariateDefinition> covariates = new ArrayList<>();
    final List<EndpointDefinition> endpoints = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();

    static TestStudy of(int n, long seed) {
        TestStudy study = new TestStudy();
        study.add("S1", n, seed);
        return study;
    }

    TestStudy() {
        covariates.add(flag("HTB", Timing.BASELINE));
        covariates.add(flag("EMD", Timing.BASELINE));
        covariates.add(flag("RISS3", Timing.BASELINE));
        covariates.add(flag("HRCA", Timing.BASELINE));
        covariates.add(flag("ADA", Timing.POST_INFUSION));
        covariates.add(new CovariateDefinition("AGE", "Age", Unit.of("years"), List.of(), Timing.BASELINE));
        covariates.add(new CovariateDefinition("WEIGHT", "Weight", Unit.of("kg"), List.of(), Timing.BASELINE));
        endpoints.add(endpoint("PFS", Kind.TIME_TO_EVENT, "randomisation"));
        endpoints.add(endpoint("DOR", Kind.TIME_TO_EVENT, "response"));
        for (String name : List.of("ORR", "MRDCR", "TCRS", "SCRS", "CRS", "CRS3", "NT2", "CYTO")) {
            endpoints.add(endpoint(name, Kind.BINARY, ""));
        }
    }

    StudyData data() {
        return new StudyData("TEST", "Test study", List.of(), covariates, endpoints, subjects, findings);
    }

    TestStudy add(String name, int n, long seed) {
        for (int i = 0; i < n; i++) {
            subjects.add(subject(name, i, RandomStream.named(seed, "subject").substream(i)));
        }
        return this;
    }

    private static Subject subject(String study, int number, RandomStream r) {
        String id = study + "-" + (1000 + number);
        Map<String, CovariateValue> x = new LinkedHashMap<>();
        double htb = flag(x, "HTB", r, 0.28);
        double emd = flag(x, "EMD", r, 0.24);
        double riss = flag(x, "RISS3", r, 0.15);
        flag(x, "HRCA", r, 0.42);
        x.put("AGE", new CovariateValue(Math.rint(63 + 9 * r.normal()), "", Source.NONE));
        double weight = 75 * Elementary.exp(0.2 * r.normal());
        x.put("WEIGHT", new CovariateValue(weight, "", Source.NONE));
        double dose = 200 + 320 * r.uniform();
        double cmax = 240000 * Elementary.exp(0.3 * Elementary.log(dose / 445) + 0.9 * r.normal());
        double tmax = Math.max(5, Math.min(21, 10.3 * Elementary.exp(0.25 * r.normal())));
        double alpha = 0.1 * Elementary.exp(0.3 * r.normal());
        Profile profile = profile(id, dose, cmax, tmax, alpha, r);
        double a = Elementary.log(cmax / 240000);
        double rate = Elementary.log(cmax / tmax / 22000);
        Map<String, EndpointValue> e = new LinkedHashMap<>();
        double hazard = 0.05 * Elementary.exp(PFS_SLOPE * a + 0.5 * emd + 0.5 * riss + 0.3 * htb);
        double pfs = r.exponential(1 / hazard) * 30.4375 + 20;
        double censor = (14 + 22 * r.uniform()) * 30.4375;
        double wait = 35 + 60 * r.uniform();
        e.put("PFS", new EndpointValue.TimeToEvent(Math.min(pfs, censor) + wait, pfs <= censor, List.of()));
        boolean orr = answer(e, "ORR", r, 1.5 + ORR_SLOPE * rate - 0.5 * emd, 14 + 20 * r.uniform());
        double response = ((EndpointValue.Binary) e.get("ORR")).onsetDay();
        e.put("DOR", orr && Math.min(pfs, censor) > response
                ? new EndpointValue.TimeToEvent(Math.min(pfs, censor) - response, pfs <= censor, List.of())
                : new EndpointValue.NotEvaluable("no-response", "no response", List.of()));
        answer(e, "MRDCR", r, -1.2 + 0.5 * rate, 60);
        boolean crs = answer(e, "CRS", r, 2.0 + 0.6 * rate + 0.4 * htb, 1 + 5 * r.uniform());
        answer(e, "TCRS", r, 1.0 + 0.5 * rate, 3);
        answer(e, "SCRS", r, -1.0 + 0.5 * rate, 4);
        answer(e, "CRS3", r, -3.0 + 0.5 * rate, 5);
        answer(e, "NT2", r, -2.2 + 0.4 * rate, 6);
        answer(e, "CYTO", r, -0.3 + 0.15 * rate, 30);
        boolean toci = crs && r.bernoulli(0.6);
        flag(x, "ADA", r, 0.45);
        List<Intervention> rescue = toci ? List.of(new Intervention("tocilizumab", "TOCILIZUMAB", 3, 3, "CRS", Source.NONE)) : List.of();
        double death = pfs + 200;
        return new Subject(id, study, -wait, death < censor ? death : Double.NaN, censor, x, profile.doses(), List.of(profile), rescue, e);
    }

    private static Profile profile(String id, double dose, double cmax, double tmax, double alpha, RandomStream r) {
        List<Sample> samples = new ArrayList<>();
        for (double day : DAYS) {
            double t = day == 0 ? -0.2 : day + 0.3 * (r.uniform() - 0.5);
            double c = day == 0 ? 0 : t < tmax ? cmax * Elementary.exp(-0.77 * (tmax - t))
                    : cmax * (0.997 * Elementary.exp(-alpha * (t - tmax)) + 0.003 * Elementary.exp(-0.012 * (t - tmax)));
            c *= Elementary.exp(0.2 * r.normal());
            boolean seen = c >= 50;
            samples.add(new Sample(t, day, seen ? c : Double.NaN, seen ? ConcentrationState.QUANTIFIABLE : ConcentrationState.BELOW_LIMIT,
                    50, Source.NONE, Optional.empty()));
        }
        Dose given = new Dose(dose, Unit.of("10^6 CAR+ T cells"), 0, 0, Route.CELLULAR, Source.NONE);
        return new Profile(id, "TRANSGENE", samples, List.of(given), Unit.DAY, COPIES);
    }

    /** The same subject without any quantifiable sample. */
    static Subject neverQuantifiable(Subject s) {
        Profile p = s.profiles().get(0);
        List<Sample> none = p.samples().stream().map(x -> new Sample(x.time(), x.nominal(), Double.NaN, ConcentrationState.BELOW_LIMIT,
                x.lloq(), x.source(), x.exclusion())).toList();
        Profile profile = new Profile(p.subject(), p.analyte(), none, p.doses(), p.timeUnit(), p.concentrationUnit());
        return new Subject(s.id(), s.study(), s.randomisationDay(), s.deathDay(), s.lastContactDay(), s.covariates(), s.doses(),
                List.of(profile), s.interventions(), s.endpoints());
    }

    /** The same subject with one endpoint replaced. */
    static Subject with(Subject s, String endpoint, EndpointValue value) {
        Map<String, EndpointValue> e = new LinkedHashMap<>(s.endpoints());
        e.put(endpoint, value);
        return new Subject(s.id(), s.study(), s.randomisationDay(), s.deathDay(), s.lastContactDay(), s.covariates(), s.doses(),
                s.profiles(),
                s.interventions(), e);
    }

    private static boolean answer(Map<String, EndpointValue> e, String name, RandomStream r, double eta, double onset) {
        boolean yes = r.bernoulli(1 / (1 + Elementary.exp(-eta)));
        e.put(name, new EndpointValue.Binary(yes, yes ? onset : Double.NaN, List.of()));
        return yes;
    }

    private static double flag(Map<String, CovariateValue> x, String name, RandomStream r, double share) {
        boolean yes = r.bernoulli(share);
        x.put(name, new CovariateValue(Double.NaN, yes ? "Y" : "N", Source.NONE));
        return yes ? 1 : 0;
    }

    private static CovariateDefinition flag(String name, Timing timing) {
        return new CovariateDefinition(name, name, Unit.ONE, List.of("N", "Y"), timing);
    }

    private static EndpointDefinition endpoint(String name, Kind kind, String origin) {
        return new EndpointDefinition(name.toLowerCase(java.util.Locale.ROOT) + ".test", name, name, kind, origin, "infused subjects", "",
                "",
                "", "", "");
    }
}
