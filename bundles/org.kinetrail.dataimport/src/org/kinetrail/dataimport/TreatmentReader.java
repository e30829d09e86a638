package org.kinetrail.dataimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kinetrail.data.Intervention;

/** Treatments after the infusion from CM, classed by what endpoints ask for. */
final class TreatmentReader {

    private static final Pattern STEROID = Pattern.compile(".*(DEXAMETHASONE|METHYLPREDNISOLONE|PREDNISOLONE|PREDNISONE|HYDROCORTISONE"
            + "|BETAMETHASONE|CORTISONE).*");
    private static final Pattern LOCAL = Pattern.compile(".*(TOPICAL|INHAL|RESPIRATORY|NASAL|OPHTHALMIC|OTIC|AURICULAR|CUTANEOUS"
            + "|INTRA-ARTICULAR|INTRAARTICULAR|DERMATOLOGICAL|DENTAL|INTRAVITREAL|RECTAL).*");
    private static final Pattern GROWTH = Pattern.compile(".*(FILGRASTIM|LENOGRASTIM|SARGRAMOSTIM|G-CSF|LIPEGFILGRASTIM).*");
    private static final Pattern BLOOD = Pattern.compile(".*(TRANSFUSION|PLATELETS|RED BLOOD CELLS|ERYTHROCYTES|BLOOD, WHOLE).*");

    private TreatmentReader() {
    }

    /** Treatments by subject; empty when the study has no data set of treatments, else every subject has an entry. */
    static Map<String, List<Intervention>> read(List<InputTable> tables, Map<String, Anchor> anchors) {
        Map<String, List<Intervention>> out = new TreeMap<>();
        for (InputTable table : tables) {
            if (table.kind() == DataSetKind.CM) {
                anchors.values().stream().filter(Anchor::infused).forEach(a -> out.computeIfAbsent(a.id(), k -> new ArrayList<>()));
                for (int r = 0; r < table.rows(); r++) {
                    Anchor anchor = anchors.get(table.text(r, Role.SUBJECT));
                    if (anchor != null) {
                        row(table, r, anchor, out);
                    }
                }
            }
        }
        out.values().forEach(list -> list.sort(Comparator.comparingDouble(Intervention::startDay)));
        return out;
    }

    private static void row(InputTable t, int r, Anchor anchor, Map<String, List<Intervention>> out) {
        if (!anchor.infused()) {
            t.left(r, "not-infused", "treatment of a subject who was never infused");
            return;
        }
        double start = anchor.day(t, r, Role.START, Role.START_DAY);
        double end = anchor.day(t, r, Role.END, Role.END_DAY);
        if (start < 0 && !(end >= 0)) {
            t.left(r, "before-infusion", "treatment that ended before the infusion");
            return;
        }
        String name = t.text(r, Role.DRUG);
        String indication = t.has(Role.INDICATION) ? t.text(r, Role.INDICATION) : "";
        out.computeIfAbsent(anchor.id(), k -> new ArrayList<>())
                .add(new Intervention(type(t, r, name), name, start, end, indication, t.source(r, Role.DRUG)));
        t.used(r, "treatment", "treatment after infusion");
    }

    private static String type(InputTable t, int r, String name) {
        String drug = name.toUpperCase(Locale.ROOT);
        String group = t.has(Role.DRUG_CLASS) ? t.text(r, Role.DRUG_CLASS).toUpperCase(Locale.ROOT) : "";
        String route = t.has(Role.ROUTE) ? t.text(r, Role.ROUTE).toUpperCase(Locale.ROOT) : "";
        if (drug.contains("TOCILIZUMAB")) {
            return "tocilizumab";
        }
        if (drug.contains("SILTUXIMAB")) {
            return "siltuximab";
        }
        if ((STEROID.matcher(drug).matches() || group.contains("CORTICOSTEROIDS FOR SYSTEMIC")) && !LOCAL.matcher(route).matches()
                && !LOCAL.matcher(group).matches()) {
            return "corticosteroid";
        }
        if (GROWTH.matcher(drug).matches() || group.contains("COLONY STIMULATING")) {
            return "g-csf";
        }
        return BLOOD.matcher(drug).matches() ? "transfusion" : "other";
    }
}
