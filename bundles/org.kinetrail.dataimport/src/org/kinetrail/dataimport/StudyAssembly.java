package org.kinetrail.dataimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinetrail.data.CovariateValue;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Elsewhere;
import org.kinetrail.data.EndpointDefinition;
import org.kinetrail.data.Finding;
import org.kinetrail.data.InputFile;
import org.kinetrail.data.Intervention;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Severity;
import org.kinetrail.data.Source;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.data.Table;
import org.kinetrail.dataimport.endpoint.DerivedEndpoints;
import org.kinetrail.dataimport.endpoint.EndpointDerivation;
import org.kinetrail.dataimport.endpoint.SubjectRecords;

/** Joins the data sets of one import into the study's data. */
final class StudyAssembly {

    /** Columns that a refusal names, so that a mapping can be written. */
    private static final int COLUMNS_NAMED = 12;

    private final Mapping mapping;
    private final List<InputTable> tables = new ArrayList<>();
    private final List<SourceDefine> defines;

    StudyAssembly(Mapping mapping, List<SourceTable> sources, List<SourceDefine> defines) {
        this.mapping = mapping;
        this.defines = List.copyOf(defines);
        if (sources.isEmpty()) {
            throw new Refusal("No data set to import; name the data files of the study.");
        }
        List<InputTable> supplements = new ArrayList<>();
        for (SourceTable source : sources) {
            boolean supplement = kind(source) == DataSetKind.SUPP;
            tables.add(supplement ? new InputTable(source, DataSetKind.SUPP, own(source), Map.of()) : null);
            if (supplement) {
                supplements.add(tables.get(tables.size() - 1));
            }
        }
        for (int i = 0; i < sources.size(); i++) {
            SourceTable source = sources.get(i);
            if (source.table().rows() == 0 && kind(source) != DataSetKind.IGNORED) {
                throw new Refusal(source.file() + ": data set " + source.table().name()
                        + " has no rows; leave the file out or complete it.");
            }
            if (tables.get(i) == null) {
                tables.set(i, new InputTable(source, kind(source), own(source), Qualifier.of(source.table(), supplements)));
            }
        }
    }

    private TableMapping own(SourceTable source) {
        return mapping.tables().stream().filter(m -> m.matches(source.file(), source.table().name())).findFirst().orElse(null);
    }

    private DataSetKind kind(SourceTable source) {
        TableMapping own = own(source);
        return own != null ? own.kind() : KindFinder.kind(source.table());
    }

    ImportResult result() {
        unread();
        Map<String, Anchor> anchors = AnchorReader.read(tables, mapping.rules());
        if (anchors.isEmpty()) {
            throw new Refusal(tables.get(0).file() + ": no data set names a subject; import DM, ADSL, EX or PC, or say in a mapping (--mapping M.json)"
                    + " which column is the subject; the file has " + tables.get(0).table().columns().stream().map(Table.Column::name).limit(COLUMNS_NAMED)
                    .collect(Collectors.joining(", ")) + (tables.get(0).table().columns().size() > COLUMNS_NAMED ? " ..." : "") + ".");
        }
        Map<String, List<Dose>> doses = DoseReader.read(tables, anchors, mapping.rules());
        Map<String, List<Profile>> profiles = ProfileReader.read(tables, anchors, doses, mapping.rules());
        Map<String, List<Intervention>> treatments = TreatmentReader.read(tables, anchors);
        CovariateReader.Covariates covariates = CovariateReader.read(tables, mapping.covariates(), treatments,
                AntibodyReader.read(tables, anchors));
        List<SubjectRecords> records = RecordReader.read(tables, anchors, treatments);
        DerivedEndpoints derived = EndpointDerivation.derive(records, mapping.endpoints(), available(anchors, records));
        GivenEndpoints given = GivenEndpoints.read(tables, anchors, mapping);
        EndpointChoice choice = new EndpointChoice(anchors, given, derived);
        Elsewhere elsewhere = new Elsewhere(mapping.reported(), ParameterReader.read(tables, anchors));
        CrossChecks.run(tables, anchors, doses, profiles);
        Terminology.check(tables);
        Map<String, Map<String, CovariateValue>> demographics = DemographicsReader.read(tables, mapping.rules());
        List<Subject> subjects = new ArrayList<>();
        for (Anchor a : anchors.values()) {
            subjects.add(new Subject(a.id(), study(a), a.infusion().known() ? a.day(a.randomised()) : Double.NaN, a.day(a.death()),
                    a.day(a.lastContact()), covariates.values().getOrDefault(a.id(), Map.of()), doses.getOrDefault(a.id(), List.of()),
                    profiles.getOrDefault(a.id(), List.of()), treatments.getOrDefault(a.id(), List.of()), choice.values(a.id()),
                    demographics.getOrDefault(a.id(), Map.of())));
        }
        List<EndpointDefinition> endpoints = choice.definitions();
        List<Finding> findings = findings();
        List<Accounting> accounting = new ArrayList<>(tables.stream().map(InputTable::accounting).toList());
        List<InputFile> files = new ArrayList<>(tables.stream().map(InputTable::inputFile).toList());
        for (SourceDefine d : defines) {
            accounting.add(new Accounting(d.file(), "define", d.sha256(), DataSetKind.IGNORED, 0, 0, List.of(), ""));
            files.add(new InputFile(d.file(), d.sha256(), d.bytes(), "define", "define", 0, 0));
        }
        StudyData data = new StudyData(studyId(anchors), mapping.title(), files, covariates.definitions(), endpoints, subjects, findings,
                elsewhere);
        return new ImportResult(data, accounting, derived, tables.stream().flatMap(t -> t.columns().stream()).toList());
    }

    private String study(Anchor anchor) {
        return anchor.study().isEmpty() ? mapping.studyId() : anchor.study();
    }

    private String studyId(Map<String, Anchor> anchors) {
        if (!mapping.studyId().isEmpty()) {
            return mapping.studyId();
        }
        return anchors.values().stream().map(Anchor::study).filter(s -> !s.isEmpty()).distinct().collect(Collectors.joining(" + "));
    }

    private void unread() {
        for (InputTable t : tables) {
            switch (t.kind()) {
                case IGNORED -> {
                    t.finding(-1, null, "check.file-without-role", Severity.WARNING, "", t.table().name(),
                            "no role is known for the data set "
                            + t.table().name() + "; none of its rows is used", "Name its kind and columns in a mapping, or leave it out.");
                    t.leftTheRest("no-role", "no role is known for this data set");
                }
                case SUPP -> supplement(t);
                case BDS -> t.leftTheRest("no-role", "a data structure without a mapping of its parameters");
                default -> {
                }
            }
        }
    }

    private void supplement(InputTable t) {
        for (int r = 0; r < t.rows(); r++) {
            String parent = Qualifier.parent(t, r);
            if (tables.stream().noneMatch(p -> p.table().name().equalsIgnoreCase(parent))) {
                t.finding(r, Role.PARENT, "check.qualifier-without-row", Severity.WARNING, "", "the data set " + parent + " that the qualifiers"
                        + " belong to was not imported", "Import it too, or leave the supplement out.");
                t.leftTheRest("no-parent", "a supplemental qualifier of a data set that was not imported");
                return;
            }
        }
        t.leftTheRest("other-qualifier", "a supplemental qualifier that no role reads");
    }

    private EndpointDerivation.Available available(Map<String, Anchor> anchors, List<SubjectRecords> records) {
        Set<DataSetKind> kinds = tables.stream().map(InputTable::kind).collect(Collectors.toSet());
        return new EndpointDerivation.Available(records.stream().anyMatch(r -> !r.assessments().isEmpty()),
                records.stream().anyMatch(r -> !r.residuals().isEmpty()), kinds.contains(DataSetKind.AE)
                        || kinds.contains(DataSetKind.ADAE),
                kinds.contains(DataSetKind.CM), records.stream().anyMatch(r -> !r.counts().isEmpty()),
                anchors.values().stream().anyMatch(a -> a.randomised().known()));
    }

    private List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        all.addAll(DefineChecks.run(defines, tables));
        for (TableMapping m : mapping.tables()) {
            if (tables.stream().noneMatch(t -> m.matches(t.file(), t.table().name()))) {
                all.add(new Finding("check.mapping-unused", Severity.WARNING, m.file(), new Source("", m.member(), 0, ""), "", m.file(),
                        "The mapping of " + m.file() + (m.member().isEmpty() ? "" : ", data set " + m.member() + ",") + " fits no imported data set.",
                        "Correct the file name in the mapping, or import the file."));
            }
        }
        tables.forEach(t -> all.addAll(t.findings()));
        all.sort(Comparator.comparing(Finding::severity).reversed());
        return all;
    }
}
