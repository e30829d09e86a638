package org.kinetrail.nca;

import static org.kinetrail.nca.Parameter.*;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.data.Route;

/** Groups of parameters: those of the slope, those that need it, and those that apply to a route. */
final class ParameterSets {

    /** Parameters of the fit itself. */
    static final Parameter[] OF_FIT = {LAMZ, LAMZHL, LAMZNPT, LAMZLL, LAMZUL, LAMZSPN, R2, R2ADJ, CORRXY, B0, CLSTP};
    /** Parameters that need the fit. */
    static final Parameter[] BEYOND = {AUCIFO, AUCIFP, AUMCIFO, AUMCIFP, AUCPEO, AUCPEP, AUMCPEO, AUMCPEP, AUCPBEO, AUCPBEP};

    private static final List<Parameter> ALWAYS = List.of(CMAX, TMAX, CMIN, TMIN, TFIRST, TLAG, CLST, TLST, AUCLST, AUCALL, AUMCLST, AUMCALL,
            LAMZ, LAMZHL, LAMZNPT, LAMZLL, LAMZUL, LAMZSPN, R2, R2ADJ, CORRXY, B0, CLSTP);
    private static final List<Parameter> INFINITE = List.of(AUCIFO, AUCIFP, AUMCIFO, AUMCIFP, AUCPEO, AUCPEP, AUMCPEO, AUMCPEP);
    private static final List<Parameter> BY_DOSE = List.of(CMAXD, AUCLSTD);
    private static final List<Parameter> INFINITE_BY_DOSE = List.of(AUCIFOD, AUCIFPD);
    private static final List<Parameter> RESIDENCE = List.of(MRTEVLST, MRTEVIFO, MRTEVIFP);
    private static final List<Parameter> INTRAVENOUS_RESIDENCE = List.of(MRTIVLST, MRTIVIFO, MRTIVIFP);
    private static final List<Parameter> EFFECTIVE = List.of(EFFHL, EFFHLP, EFFHLLST, KEL, KELP, KELLST);
    private static final List<Parameter> EXTRAVASCULAR = List.of(CLFO, CLFP, VZFO, VZFP);
    private static final List<Parameter> INTRAVENOUS = List.of(CLO, CLP, VZO, VZP, VSSO, VSSP);
    private static final List<Parameter> CELLS = List.of(EXPRATE, EXPSLP, TDBL, EXPR2, EXPNPT, FOLDEXP, CONHL, CONR2, PERHL, PERR2, TBQL,
            TBQLLO, BASE, PEAK2, TPEAK2, AUCDTH);

    private ParameterSets() {
    }

    /** The parameters that apply to a route under the options, in the order they are reported. */
    static Parameter[] of(Route route, NcaRules.Options options) {
        List<Parameter> list = new ArrayList<>(ALWAYS);
        boolean cells = route == Route.CELLULAR;
        boolean infinite = !cells || options.infinityForCells() || options.clearanceForCells();
        if (route == Route.IV_BOLUS) {
            list.add(C0);
        }
        if (route == Route.IV_INFUSION) {
            list.add(CEOI);
        }
        list.addAll(infinite ? INFINITE : List.of());
        if (route == Route.IV_BOLUS) {
            list.addAll(List.of(AUCPBEO, AUCPBEP));
        }
        list.addAll(BY_DOSE);
        list.addAll(infinite ? INFINITE_BY_DOSE : List.of());
        boolean intravenous = route == Route.IV_BOLUS || route == Route.IV_INFUSION;
        if (infinite) {
            list.addAll(intravenous ? INTRAVENOUS_RESIDENCE : RESIDENCE);
            list.addAll(EFFECTIVE);
        }
        if (intravenous) {
            list.addAll(INTRAVENOUS);
        } else if (!cells || options.clearanceForCells()) {
            list.addAll(EXTRAVASCULAR);
        }
        list.addAll(cells ? CELLS : List.of());
        return list.toArray(new Parameter[0]);
    }
}
