package org.kinetrail.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Applies a plan's resolutions to imported data. Only rows named by a blocking finding are touched; a row set aside stays in its
 * profile with its {@link Exclusion}.
 */
public final class Resolutions {

    private static final String SCOPE = "analysis";

    private final List<Finding> findings;
    private final List<Resolution> resolutions;

    private Resolutions(StudyData data, List<Resolution> resolutions) {
        this.findings = data.findings().stream().filter(f -> f.severity() == Severity.BLOCKS_ANALYSIS).toList();
        this.resolutions = List.copyOf(resolutions);
    }

    /** The findings that still block: those no resolution answers. */
    public static List<Finding> open(StudyData data, List<Resolution> resolutions) {
        return data.findings().stream().filter(f -> f.severity() == Severity.BLOCKS_ANALYSIS)
                .filter(f -> resolutions.stream().noneMatch(r -> r.answers(f))).toList();
    }

    /** The data with every resolution applied; the first one that answers a finding counts. */
    public static StudyData apply(StudyData data, List<Resolution> resolutions) {
        Resolutions plan = new Resolutions(data, resolutions);
        if (plan.findings.isEmpty() || resolutions.isEmpty()) {
            return data;
        }
        return data.withSubjects(data.subjects().stream().map(plan::subject).toList());
    }

    private Subject subject(Subject s) {
        List<Finding> own = findings.stream().filter(f -> f.subject().equals(s.id())).toList();
        if (own.isEmpty()) {
            return s;
        }
        List<Dose> doses = s.doses().stream().map(d -> dose(d, own)).flatMap(Optional::stream).toList();
        List<Profile> profiles = new ArrayList<>();
        for (Profile profile : s.profiles()) {
            profiles.add(profile(profile, doses, own));
        }
        return s.with(doses, merged(profiles));
    }

    private Optional<Resolution> decision(Source row, List<Finding> own) {
        for (Finding finding : own) {
            if (sameRow(row, finding.source())) {
                Optional<Resolution> found = resolutions.stream().filter(r -> r.answers(finding)).findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Dose> dose(Dose dose, List<Finding> own) {
        Optional<Resolution> decision = decision(dose.source(), own);
        if (decision.isEmpty()) {
            return Optional.of(dose);
        }
        Resolution r = decision.get();
        return switch (r.kind()) {
            case EXCLUDE -> Optional.empty();
            case SCALE -> Optional.of(dose.withAmount(dose.amount() * number(r), dose.unit()));
            case RELABEL -> Optional.of(dose.withAmount(dose.amount(), Unit.of(r.argument())));
            default -> Optional.of(dose);
        };
    }

    private Profile profile(Profile p, List<Dose> doses, List<Finding> own) {
        Map<Double, List<Integer>> groups = new LinkedHashMap<>();
        List<Sample> samples = new ArrayList<>(p.samples());
        Unit unit = p.concentrationUnit();
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            Optional<Resolution> decision = decision(sample.source(), own);
            if (decision.isEmpty()) {
                continue;
            }
            Resolution r = decision.get();
            switch (r.kind()) {
                case EXCLUDE -> samples.set(i, aside(sample, r));
                case BELOW_LIMIT -> samples.set(i, sample.withResult(Double.NaN, ConcentrationState.BELOW_LIMIT));
                case SCALE -> samples.set(i, sample.withResult(sample.value() * number(r), sample.state()));
                case RELABEL -> unit = Unit.of(r.argument());
                case KEEP_FIRST, KEEP_LAST, AVERAGE -> groups.computeIfAbsent(time(sample), k -> new ArrayList<>()).add(i);
                default -> {
                }
            }
        }
        groups.values().forEach(group -> duplicates(samples, group, own));
        return new Profile(p.subject(), analyte(p, unit), samples, doses, p.timeUnit(), unit, p.specimen());
    }

    private void duplicates(List<Sample> samples, List<Integer> group, List<Finding> own) {
        Resolution r = decision(samples.get(group.get(0)).source(), own).orElseThrow();
        int kept = r.kind() == Resolution.Action.KEEP_LAST ? group.get(group.size() - 1) : group.get(0);
        if (r.kind() == Resolution.Action.AVERAGE) {
            List<Sample> numbers = group.stream().map(samples::get).filter(s -> !Double.isNaN(s.value())).toList();
            if (!numbers.isEmpty()) {
                double sum = 0;
                for (Sample s : numbers) {
                    sum += s.value();
                }
                samples.set(kept, samples.get(kept).withResult(sum / numbers.size(), ConcentrationState.QUANTIFIABLE));
            }
        }
        for (int i : group) {
            if (i != kept) {
                samples.set(i, aside(samples.get(i), r));
            }
        }
    }

    /** Profiles that a relabelled unit brought under one analyte are joined, by time. */
    private static List<Profile> merged(List<Profile> profiles) {
        Map<String, Profile> byAnalyte = new LinkedHashMap<>();
        for (Profile p : profiles) {
            byAnalyte.merge(p.analyte(), p, (first, second) -> {
                List<Sample> all = new ArrayList<>(first.samples());
                all.addAll(second.samples());
                all.sort((a, b) -> Double.compare(time(a), time(b)));
                return first.withSamples(all);
            });
        }
        return List.copyOf(byAnalyte.values());
    }

    /** The analyte's name without the unit that set a profile of another unit apart. */
    private static String analyte(Profile p, Unit unit) {
        String suffix = " [" + p.concentrationUnit() + "]";
        return !unit.equals(p.concentrationUnit()) && p.analyte().endsWith(suffix)
                ? p.analyte().substring(0, p.analyte().length() - suffix.length()) : p.analyte();
    }

    private static double time(Sample s) {
        return Double.isNaN(s.time()) ? s.nominal() : s.time();
    }

    private static Sample aside(Sample s, Resolution r) {
        return s.aside(new Exclusion(SCOPE, r.reason(), r.by(), ""));
    }

    private static double number(Resolution r) {
        return Double.parseDouble(r.argument());
    }

    private static boolean sameRow(Source a, Source b) {
        return a.row() == b.row() && a.member().equals(b.member()) && a.sha256().equals(b.sha256());
    }
}
