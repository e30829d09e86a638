package org.kinetrail.dataexport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Table;
import org.kinetrail.formats.Datasets;
import org.kinetrail.formats.Variable;
import org.kinetrail.formats.define.DefineXml;

/** Makes the define.xml of exported data sets. */
final class Definition {

    private final List<DefineXml.Method> methods = new ArrayList<>();
    private final Map<String, DefineXml.CodeList> lists = new LinkedHashMap<>();
    private final String standard;

    private Definition(String standard) {
        this.standard = standard;
    }

    static DefineXml of(StudyData data, AnalysisResults results, List<Product> products, String created) {
        boolean tabulation = products.stream().anyMatch(p -> !p.domain().isEmpty());
        Definition definition = new Definition(tabulation ? "STD.SDTMIG" : "STD.ADAMIG");
        List<DefineXml.Group> groups = products.stream().map(definition::group).toList();
        for (AnalysisResults.Method m : results.methods()) {
            definition.methods.add(new DefineXml.Method("MT." + m.rule(), m.rule(), "Computation", m.words()));
        }
        String study = results.studyId();
        DefineXml.Study described = new DefineXml.Study(study, study, data.title().isEmpty() ? study : data.title(), study, created);
        DefineXml.Standard guide = tabulation ? new DefineXml.Standard(definition.standard, "SDTMIG", "IG", "3.4", "")
                : new DefineXml.Standard(definition.standard, "ADaMIG", "IG", "1.3", "");
        DefineXml.Standard terms = new DefineXml.Standard("STD.CT", "CDISC/NCI", "CT", "2024-09-27", tabulation ? "SDTM" : "ADaM");
        return new DefineXml("2.1.0", described, List.of(guide, terms), groups, List.copyOf(definition.lists.values()), definition.methods,
                List.of());
    }

    private DefineXml.Group group(Product product) {
        Table table = product.table();
        List<DefineXml.Item> items = new ArrayList<>();
        for (Variable v : Datasets.describe(table).variables()) {
            items.add(item(product, v));
        }
        return new DefineXml.Group("IG." + table.name(), table.name(), table.label(), product.domain(),
                product.domain().isEmpty() ? "Analysis" : "Tabulation", product.structure(), product.className(), true,
                table.name().toLowerCase(Locale.ROOT) + ".xpt", standard, "", items);
    }

    private DefineXml.Item item(Product product, Variable v) {
        Table table = product.table();
        Product.Fact fact = product.columns().get(v.name());
        String oid = "IT." + table.name() + "." + v.name();
        String type = !v.numeric() ? "text" : v.dataType().equals("integer") ? "integer" : "float";
        String method = "";
        if (fact.origin().equals("Derived")) {
            method = "MT." + table.name() + "." + v.name();
            methods.add(new DefineXml.Method(method, "Derivation of " + table.name() + "." + v.name(), "Computation", fact.words()));
        }
        String source = fact.origin().equals("Predecessor") ? fact.words() : "Sponsor";
        String list = fact.list().isEmpty() ? "" : codeList(fact.list(), table, v);
        int length = v.numeric() ? 8 : v.column().length();
        return new DefineXml.Item(oid, v.name(), v.column().label(), type, length, type.equals("float") ? digits(table, v) : -1, "",
                fact.required(), fact.key(), fact.origin(), source, list, method, "");
    }

    /** Digits behind the decimal point that the column needs, at most 17. */
    private static int digits(Table table, Variable v) {
        int column = table.column(v.name());
        int most = 0;
        for (int r = 0; r < table.rows(); r++) {
            double value = table.number(r, column);
            if (!Double.isNaN(value)) {
                String text = org.kinetrail.numeric.ShortestForm.of(value);
                int point = text.indexOf('.');
                int end = text.indexOf('e') < 0 ? text.length() : text.indexOf('e');
                most = Math.max(most, point < 0 ? 0 : end - point - 1);
            }
        }
        return Math.min(most, 17);
    }

    /** A list of the values that occur, with the decode that stands in the sister column where there is one. */
    private String codeList(String id, Table table, Variable v) {
        String oid = "CL." + table.name() + "." + id;
        int values = table.column(v.name());
        int decodes = switch (v.name()) {
            case "PPTESTCD" -> table.column("PPTEST");
            case "PARAMCD" -> table.column("PARAM");
            default -> -1;
        };
        Map<String, String> entries = new TreeMap<>();
        for (int r = 0; r < table.rows(); r++) {
            if (!table.text(r, values).isEmpty()) {
                entries.putIfAbsent(table.text(r, values), decodes < 0 ? "" : table.text(r, decodes));
            }
        }
        if (entries.isEmpty()) {
            return "";
        }
        List<DefineXml.Entry> listed = new ArrayList<>();
        entries.forEach((value, decode) -> listed.add(new DefineXml.Entry(value, decode, "")));
        lists.merge(oid, new DefineXml.CodeList(oid, id, "text", ListCodes.of(id), "", listed), Definition::joined);
        return oid;
    }

    private static DefineXml.CodeList joined(DefineXml.CodeList a, DefineXml.CodeList b) {
        Map<String, DefineXml.Entry> entries = new TreeMap<>();
        a.entries().forEach(e -> entries.put(e.value(), e));
        b.entries().forEach(e -> entries.putIfAbsent(e.value(), e));
        return new DefineXml.CodeList(a.oid(), a.name(), a.dataType(), a.code(), a.external(), List.copyOf(entries.values()));
    }

    /** NCI codes of the published lists. */
    private static final class ListCodes {

        static String of(String id) {
            return switch (id) {
                case "PKPARMCD" -> "C85839";
                case "PKPARM" -> "C85493";
                case "PKUNIT" -> "C85494";
                case "NY" -> "C66742";
                case "ND" -> "C66789";
                case "DOMAIN" -> "C66734";
                default -> "";
            };
        }
    }
}
