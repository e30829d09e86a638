package org.kinetrail.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinetrail.simulation.History.Treatment;
import org.kinetrail.simulation.Outcome.Toxicity;

/** Concomitant medication: what treats toxicities, and what only looks like it. */
final class TreatmentHistory {

    private static final String CRS = "CYTOKINE RELEASE SYNDROME";
    private static final String STEROID = "CORTICOSTEROIDS FOR SYSTEMIC USE";
    private static final String INTERLEUKIN = "INTERLEUKIN INHIBITORS";
    private static final String STIMULANT = "COLONY STIMULATING FACTORS";

    private final List<Treatment> all = new ArrayList<>();
    private final VirtualSubject s;
    private final Draws draws;

    private TreatmentHistory(VirtualSubject s, Draws draws) {
        this.s = s;
        this.draws = draws;
    }

    static List<Treatment> of(VirtualSubject s, Draws draws) {
        if (!s.infused()) {
            return List.of();
        }
        TreatmentHistory history = new TreatmentHistory(s, draws);
        history.aroundInfusion();
        history.syndrome();
        history.others();
        double last = s.lastDay();
        return history.all.stream().filter(t -> t.start() < last).sorted(Comparator.comparingDouble(Treatment::start)).toList();
    }

    private void aroundInfusion() {
        for (int day = -5; day <= -3; day++) {
            add("FLUDARABINE", "PYRIMIDINE ANALOGUES", "LYMPHODEPLETION", day, day, "30", "mg/m2", "INTRAVENOUS");
            add("CYCLOPHOSPHAMIDE", "NITROGEN MUSTARD ANALOGUES", "LYMPHODEPLETION", day, day, "300", "mg/m2", "INTRAVENOUS");
        }
        add("PARACETAMOL", "ANILIDES", "PREMEDICATION", -0.03, -0.03, "650", "mg", "ORAL");
        add("DIPHENHYDRAMINE", "AMINOALKYL ETHERS", "PREMEDICATION", -0.03, -0.03, "25", "mg", "ORAL");
        if (s.baseline().text("BRIDGFL").equals("Y")) {
            double start = -draws.uniform(20, 33);
            add("DEXAMETHASONE", STEROID, "BRIDGING THERAPY", start, start + 4, "40", "mg", "ORAL");
        }
    }

    private void syndrome() {
        Outcome o = s.outcome();
        Toxicity crs = o.crs();
        boolean silent = draws.chance(0.1);
        boolean other = draws.chance(0.04);
        boolean second = draws.chance(0.3);
        double length = draws.logNormal(3, 0.5, 0.5, 20);
        if (!Double.isNaN(o.tocilizumab())) {
            String indication = silent ? "" : CRS;
            add(other ? "SILTUXIMAB" : "TOCILIZUMAB", INTERLEUKIN, indication, o.tocilizumab(), o.tocilizumab(), other ? "11" : "8",
                    "mg/kg", "INTRAVENOUS");
            if (second && o.tocilizumab() + 0.5 < crs.end()) {
                add("TOCILIZUMAB", INTERLEUKIN, CRS, o.tocilizumab() + 0.4, o.tocilizumab() + 0.4, "8", "mg/kg", "INTRAVENOUS");
            }
        }
        if (!Double.isNaN(o.steroid())) {
            add("DEXAMETHASONE", STEROID, silent ? "" : CRS, o.steroid(), Math.min(o.steroid() + length, crs.end() + 2), "10", "mg",
                    "INTRAVENOUS");
        }
        if (o.neurotoxicity().grade() >= 2) {
            double start = o.neurotoxicity().start() + 0.2;
            add("DEXAMETHASONE", STEROID, "NEUROTOXICITY", start, start + length, "10", "mg", "INTRAVENOUS");
        }
        if (draws.chance(0.03)) {
            add("DEXAMETHASONE", STEROID, "PROPHYLAXIS OF CYTOKINE RELEASE SYNDROME", 0.01, 1, "10", "mg", "INTRAVENOUS");
        }
    }

    private void others() {
        Outcome o = s.outcome();
        double start = draws.uniform(3, 9);
        double length = draws.uniform(2, 6);
        if (draws.chance(o.cytopenia() ? 0.8 : 0.5)) {
            add("FILGRASTIM", STIMULANT, "NEUTROPENIA", start, start + length, "300", "ug", "SUBCUTANEOUS");
        }
        if (o.cytopenia() && draws.chance(0.5)) {
            add("PLATELETS", "BLOOD AND RELATED PRODUCTS", "THROMBOCYTOPENIA", start + 5, start + 5, "1", "UNIT", "INTRAVENOUS");
        }
        add("LEVETIRACETAM", "OTHER ANTIEPILEPTICS", "SEIZURE PROPHYLAXIS", 0, 30, "500", "mg", "ORAL");
        if (draws.chance(0.15)) {
            double rash = draws.uniform(10, 60);
            add("HYDROCORTISONE", "CORTICOSTEROIDS, DERMATOLOGICAL PREPARATIONS", "RASH", rash, rash + 7, "1", "APPLICATION", "TOPICAL");
        }
        if (s.progressed() && draws.chance(0.7)) {
            double next = o.progressDay() + draws.uniform(7, 40);
            if (next < s.cutDay()) {
                add("DEXAMETHASONE", STEROID, "MULTIPLE MYELOMA", next, Double.NaN, "20", "mg", "ORAL");
            }
        }
    }

    private void add(String drug, String group, String indication, double start, double end, String dose, String unit, String route) {
        all.add(new Treatment(drug, group, indication, start, end, dose, unit, route));
    }
}
