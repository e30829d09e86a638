package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinetrail.data.ConcentrationState;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Route;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Source;
import org.kinetrail.data.Unit;

/** The rows of one subject in a table that mixes doses and samples: a row with a dose and no concentration is a dose. */
final class DosedProfile {

    static final List<String> COLUMNS = List.of("case", "subject", "time", "conc", "dose", "route");

    private final List<Sample> samples = new ArrayList<>();
    private final List<Dose> doses = new ArrayList<>();
    private Unit time;
    private Unit concentration;
    private Reason fault;

    void start(NamedRows row) {
        samples.clear();
        doses.clear();
        fault = null;
        time = row.unit("time_unit");
        concentration = row.unit("conc_unit");
    }

    void take(NamedRows row) {
        double at = row.needed("time");
        double value = row.number("conc");
        double amount = row.number("dose");
        if (value != value && amount == amount) {
            doses.add(new Dose(amount, row.unit("dose_unit"), at, duration(row), route(row), Source.NONE));
            return;
        }
        fault = value < 0 ? Reason.NEGATIVE_CONCENTRATION : fault;
        ConcentrationState state = value != value ? ConcentrationState.MISSING : value == 0 ? ConcentrationState.BELOW_LIMIT
                : ConcentrationState.QUANTIFIABLE;
        samples.add(new Sample(at, Double.NaN, value, state, row.number("lloq"), Source.NONE, Optional.empty()));
    }

    private static double duration(NamedRows row) {
        double duration = row.number("infusion_duration");
        return duration > 0 ? duration : 0;
    }

    private static Route route(NamedRows row) {
        String word = row.text("route");
        for (Route route : Route.values()) {
            if (route.name().replace("_", "").toLowerCase(Locale.ROOT).equals(word)) {
                return route;
            }
        }
        throw row.refuse("route", "'" + word + "' is no route", "write extravascular, ivbolus, ivinfusion or cellular");
    }

    /** What forbids an analysis, else null. */
    Reason fault() {
        return fault != null ? fault : doses.isEmpty() ? Reason.MISSING_DOSE
                : doses.stream().mapToDouble(Dose::time).distinct().count() < doses.size() ? Reason.DUPLICATE_TIME : null;
    }

    Unit timeUnit() {
        return time;
    }

    Unit concentrationUnit() {
        return concentration;
    }

    /** The profile, its doses in order of time. */
    Profile profile(String subject) {
        List<Dose> ordered = doses.stream().sorted(Comparator.comparingDouble(Dose::time)).toList();
        return new Profile(subject, "", samples, ordered, time, concentration);
    }
}
