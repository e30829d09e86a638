package org.kinetrail.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.data.ConcentrationState;
import org.kinetrail.data.CovariateDefinition;
import org.kinetrail.data.CovariateValue;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Elsewhere;
import org.kinetrail.data.EndpointDefinition;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.GivenParameter;
import org.kinetrail.data.InputFile;
import org.kinetrail.data.Profile;
import org.kinetrail.data.ReportedValue;
import org.kinetrail.data.Route;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Source;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.data.Timing;
import org.kinetrail.data.Unit;
import org.kinetrail.numeric.Elementary;

/** A small made-up study: enough subjects, samples and endpoints that every section of a report has something to say. */
final class SampleStudy {

    private static final double[] DAYS = {0, 2, 4, 7, 9, 11, 14, 17, 21, 28, 56, 84, 168};

    private SampleStudy() {
    }

    static StudyData data(int subjects) {
        Random random = new Random(7);
        AnalysisPlan plan = AnalysisPlan.standard();
        List<CovariateDefinition> covariates = new ArrayList<>();
        for (String name : plan.covariates().forced()) {
            covariates.add(new CovariateDefinition(name, name + " flag", Unit.ONE, List.of("N", "Y"), Timing.BASELINE));
        }
        covariates.add(new CovariateDefinition("AGE", "Age", Unit.of("a"), List.of(), Timing.BASELINE));
        List<EndpointDefinition> endpoints = new ArrayList<>();
        plan.timeToEvent().forEach(t -> endpoints.add(definition(t.endpoint(), EndpointDefinition.Kind.TIME_TO_EVENT)));
        plan.binary().forEach(b -> endpoints.add(definition(b.endpoint(), EndpointDefinition.Kind.BINARY)));
        List<Subject> all = new ArrayList<>();
        for (int i = 0; i < subjects; i++) {
            all.add(subject(String.format(java.util.Locale.ROOT, "S-%03d", i + 1), random, covariates, endpoints));
        }
        return new StudyData("SAMPLE-1", "A sample study", List.of(new InputFile("pc.xpt", "ab".repeat(32), 1000, "xpt5", "PC",
                13L * subjects, 13L * subjects)),
                covariates, endpoints, all, List.of(), elsewhere(subjects));
    }

    /** The study with a second one beside it; the second has the later subjects. */
    static StudyData withComparator(int subjects, int others, String comparator) {
        StudyData both = data(subjects + others);
        List<Subject> all = new ArrayList<>(both.subjects());
        for (int i = subjects; i < all.size(); i++) {
            Subject s = all.get(i);
            all.set(i, new Subject(s.id(), comparator, s.randomisationDay(), s.deathDay(), s.lastContactDay(), s.covariates(), s.doses(), s.profiles(),
                    s.interventions(), s.endpoints()));
        }
        return both.withSubjects(all);
    }

    /** Two values of a study report, of which one is wrong, and two parameters computed elsewhere that differ. */
    private static Elsewhere elsewhere(int subjects) {
        Source row = new Source("ab".repeat(32), "ADPP", 1, "AVAL");
        return new Elsewhere(List.of(new ReportedValue("PFS", ReportedValue.Statistic.N, "infused", Integer.toString(subjects), "CSR table 1"),
                new ReportedValue("PFS", ReportedValue.Statistic.MEDIAN, "infused", "0.1", "CSR table 1")),
                List.of(new GivenParameter("S-001", "TRANSGENE", "CMAX", 1, "copies/ug", row),
                        new GivenParameter("S-002", "TRANSGENE", "CMAX", Double.NaN, "copies/ug", row),
                        new GivenParameter("S-002", "TRANSGENE", "ABC", 1, "", row)));
    }

    private static EndpointDefinition definition(String name, EndpointDefinition.Kind kind) {
        boolean time = kind == EndpointDefinition.Kind.TIME_TO_EVENT;
        return new EndpointDefinition(name.toLowerCase(java.util.Locale.ROOT) + ".sample", name, "Endpoint " + name, kind,
                !time ? "" : name.equals("DOR") ? "response" : "infusion", "infused subjects", time ? "" : "any time", "no record",
                        time ? "last contact" : "", "",
                "made up");
    }

    private static Subject subject(String id, Random random, List<CovariateDefinition> covariates, List<EndpointDefinition> endpoints) {
        double dose = 250 + 280 * random.nextDouble();
        double peak = 240000 * Elementary.exp(random.nextGaussian());
        List<Sample> samples = new ArrayList<>();
        for (double day : DAYS) {
            double tmax = 10;
            double c = day < tmax ? peak * Elementary.exp(-0.75 * (tmax - day)) : peak * Elementary.exp(-0.1 * (day - tmax));
            boolean quantified = c >= 50 && day > 0;
            samples.add(new Sample(day + (day > 0 ? 0.2 * (random.nextDouble() - 0.5) : 0), day, quantified
                    ? c * Elementary.exp(0.2 * random.nextGaussian()) : Double.NaN,
                    quantified ? ConcentrationState.QUANTIFIABLE : ConcentrationState.BELOW_LIMIT, 50, Source.NONE, Optional.empty()));
        }
        Dose given = new Dose(dose, Unit.of("10^6 CAR+ T cells"), 0, 0.02, Route.CELLULAR, Source.NONE);
        Map<String, CovariateValue> values = new TreeMap<>();
        for (CovariateDefinition c : covariates) {
            values.put(c.name(), c.categorical() ? new CovariateValue(Double.NaN, random.nextDouble() < 0.35 ? "Y" : "N", Source.NONE)
                    : new CovariateValue(45 + random.nextInt(35), "", Source.NONE));
        }
        Map<String, EndpointValue> outcomes = new TreeMap<>();
        double z = Elementary.log(peak / 240000);
        for (EndpointDefinition e : endpoints) {
            if (e.kind() == EndpointDefinition.Kind.BINARY) {
                boolean yes = random.nextDouble() < 1 / (1 + Elementary.exp(-0.3 - 0.9 * z));
                outcomes.put(e.name(), new EndpointValue.Binary(yes, yes ? 30 + random.nextInt(30) : Double.NaN, List.of()));
            } else {
                double time = -Elementary.log(random.nextDouble()) * 420 * Elementary.exp(0.25 * z) + 30;
                outcomes.put(e.name(), new EndpointValue.TimeToEvent(Math.min(time, 700), time < 700, List.of()));
            }
        }
        Profile profile = new Profile(id, "TRANSGENE", samples, List.of(given), Unit.DAY, Unit.of("copies/ug"));
        return new Subject(id, "SAMPLE-1", -40, Double.NaN, 800, values, List.of(given), List.of(profile), List.of(), outcomes);
    }

    static RecordAtAGlance glance() {
        return new RecordAtAGlance("SAMPLE-1", "Cellular kinetics and exposure-response in SAMPLE-1", "2026-03-01T12:00:00+01:00",
                List.of(new RecordAtAGlance.Act("Made", "Anna Author", "analyst", "2026-03-01 12:00:00 +01:00"),
                        new RecordAtAGlance.Act("Approved", "", "", "")),
                new RecordAtAGlance.Software("Kinetrail", "1.0.0", "a test", List.of(new RecordAtAGlance.Component("A library", "1.2.3",
                        "MIT"))),
                new RecordAtAGlance.Cut("cut-1", "2026-02-01", "ab".repeat(32)), new RecordAtAGlance.Plan("cd".repeat(32), "Petra Approver",
                        "2026-02-28 09:00:00 +01:00", "",
                        "The plan was approved before outcomes were seen."), List.of(new RecordAtAGlance.Run("r-1", "final", "done",
                                "Anna Author", "2026-03-01", "")),
                List.of(), new RecordAtAGlance.Trail(12, "ef".repeat(32), "", "", 0), "Not qualified", "Self-attested", List.of("DEMO"),
                        "A made-up study.");
    }
}
