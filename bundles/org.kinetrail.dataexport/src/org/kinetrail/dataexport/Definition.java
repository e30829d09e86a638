package org.kinetrail.dataexport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Table;
import org.kinetrail.formats.Datasets;
import org.kinetrail.formats.Variable;
import org.kinetrail.formats.define.DefineXml;

/** Makes the define.xml of exported data sets. */
final class Definition {

    private static final String NCA_GUIDE = "STD.ADAMIG-NCA";

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
        List<DefineXml.Standard> standards = new ArrayList<>(List.of(guide));
        if (products.stream().anyMatch(p -> p.subClass().equals(Product.NCA))) {
            standards.add(new DefineXml.Standard(NCA_GUIDE, "ADaMIG NCA", "IG", "1.0", ""));
        }
        DefineXml.Standard terms = new DefineXml.Standard("STD.CT", "CDISC/NCI", "CT", "2025-09-26", "SDTM");
        standards.add(terms);
        List<DefineXml.ValueLevel> levels = products.stream().flatMap(p -> definition.levels(p, results).stream()).toList();
        return new DefineXml("2.1.0", described, standards, groups, List.copyOf(definition.lists.values()), definition.methods,
                List.of(), levels);
    }

    private DefineXml.Group group(Product product) {
        Table table = product.table();
        List<DefineXml.Item> items = new ArrayList<>();
        for (Variable v : Datasets.describe(table).variables()) {
            items.add(item(product, v));
        }
        return new DefineXml.Group("IG." + table.name(), table.name(), table.label(), product.domain(),
                product.domain().isEmpty() ? "Analysis" : "Tabulation", product.structure(), product.className(),
                product.subClass(), true, table.name().toLowerCase(Locale.ROOT) + ".xpt", product.subClass().equals(Product.NCA) ? NCA_GUIDE : standard,
                "", items);
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

    /** What holds of the result in the rows of each parameter alone: its type, its digits, and the rule that computes it. */
    private List<DefineXml.ValueLevel> levels(Product product, AnalysisResults results) {
        Table table = product.table();
        String by = table.column("PPTESTCD") >= 0 ? "PPTESTCD" : table.column("PARAMCD") >= 0 ? "PARAMCD" : "";
        String value = by.equals("PPTESTCD") ? "PPSTRESN" : "AVAL";
        if (by.isEmpty() || table.column(value) < 0) {
            return List.of();
        }
        Map<String, List<Integer>> rows = new TreeMap<>();
        for (int r = 0; r < table.rows(); r++) {
            rows.computeIfAbsent(table.text(r, table.column(by)), k -> new ArrayList<>()).add(r);
        }
        List<DefineXml.ValueLevel> levels = new ArrayList<>();
        String variable = "IT." + table.name() + "." + value;
        int unit = table.column(by.equals("PPTESTCD") ? "PPSTRESU" : "AVALU");
        int name = table.column(by.equals("PPTESTCD") ? "PPTEST" : "PARAM");
        rows.forEach((code, own) -> {
            int digits = digits(table, table.column(value), own);
            String units = unit < 0 ? "" : own.stream().map(r -> table.text(r, unit)).filter(u -> !u.isEmpty()).findFirst().orElse("");
            String method = "MT." + table.name() + "." + value + "." + code;
            String words = table.text(own.get(0), name) + (units.isEmpty() ? "" : " in " + units)
                    + ", computed from the concentrations of the subject by the rules of the methods; the row says why where it has no value.";
            methods.add(new DefineXml.Method(method, "Derivation of " + table.name() + "." + value + " for " + code, "Computation", words));
            levels.add(new DefineXml.ValueLevel(variable, "IT." + table.name() + "." + by, List.of(code), new DefineXml.Item(variable + "."
                    + code, value, table.text(own.get(0), name), digits > 0 ? "float" : "integer", 8, digits > 0 ? digits : -1, "", false, 0,
                    "Derived", "Sponsor", "", method, "")));
        });
        return levels;
    }

    /** Digits behind the decimal point that the column needs, at most 17. */
    private static int digits(Table table, Variable v) {
        return digits(table, table.column(v.name()), IntStream.range(0, table.rows()).boxed().toList());
    }

    private static int digits(Table table, int column, List<Integer> rows) {
        int most = 0;
        for (int r : rows) {
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
        entries.forEach((value, decode) -> {
            String code = PublishedTerms.code(id, value);
            listed.add(new DefineXml.Entry(value, decode, code, code.isEmpty() && PublishedTerms.extensible(id)));
        });
        lists.merge(oid, new DefineXml.CodeList(oid, id, "text", PublishedTerms.list(id), "", listed), Definition::joined);
        return oid;
    }

    private static DefineXml.CodeList joined(DefineXml.CodeList a, DefineXml.CodeList b) {
        Map<String, DefineXml.Entry> entries = new TreeMap<>();
        a.entries().forEach(e -> entries.put(e.value(), e));
        b.entries().forEach(e -> entries.putIfAbsent(e.value(), e));
        return new DefineXml.CodeList(a.oid(), a.name(), a.dataType(), a.code(), a.external(), List.copyOf(entries.values()));
    }
}
