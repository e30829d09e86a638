package org.kinetrail.dataimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinetrail.data.GivenParameter;

/** Pharmacokinetic parameters of ADPP or PP, computed elsewhere; ADPP counts where both are given. */
final class ParameterReader {

    private static final Pattern END = Pattern.compile("P(?:([0-9]+)D|T([0-9]+)H)");

    private ParameterReader() {
    }

    static List<GivenParameter> read(List<InputTable> tables, Map<String, Anchor> anchors) {
        List<GivenParameter> given = new ArrayList<>();
        boolean analysed = tables.stream().anyMatch(t -> t.kind() == DataSetKind.ADPP && !tabulation(t));
        for (InputTable t : tables) {
            if (t.kind() == DataSetKind.ADPP) {
                if (analysed && tabulation(t)) {
                    t.leftTheRest("superseded", "ADPP holds these parameters as analysed");
                } else {
                    table(t, anchors, given);
                }
            }
        }
        return given;
    }

    private static boolean tabulation(InputTable t) {
        return t.column(Role.PARAMETER).equalsIgnoreCase("PPTESTCD");
    }

    private static void table(InputTable t, Map<String, Anchor> anchors, List<GivenParameter> given) {
        for (int r = 0; r < t.rows(); r++) {
            String subject = t.text(r, Role.SUBJECT);
            if (!anchors.containsKey(subject)) {
                t.left(r, "unknown-subject", "a subject that no subject-level data set knows");
                continue;
            }
            given.add(new GivenParameter(subject, t.has(Role.CATEGORY) ? t.text(r, Role.CATEGORY) : "", code(t, r), t.number(r, Role.VALUE),
                    t.has(Role.VALUE_UNIT) ? t.text(r, Role.VALUE_UNIT) : "", t.source(r, Role.VALUE)));
            t.used(r, "compared", "a parameter computed elsewhere; compared, never taken");
        }
    }

    /** An area over an interval is named by its end. */
    private static String code(InputTable t, int r) {
        String code = t.text(r, Role.PARAMETER);
        Matcher end = END.matcher(t.has(Role.END) ? t.text(r, Role.END) : "");
        if (!code.equalsIgnoreCase("AUCINT") || !end.matches()) {
            return code;
        }
        int days = end.group(1) != null ? Integer.parseInt(end.group(1)) : Integer.parseInt(end.group(2)) / 24;
        return "AUC0-" + days + "D";
    }
}
