package org.kinetrail.ui.wizard.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kinetrail.dataimport.Accounting;
import org.kinetrail.dataimport.DataSetKind;
import org.kinetrail.dataimport.ImportResult;
import org.kinetrail.dataimport.KindFinder;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.dataimport.NamedFiles;
import org.kinetrail.dataimport.Role;
import org.kinetrail.dataimport.TableMapping;
import org.kinetrail.model.study.Study;

/** An import in the making. Asked and told on the display's thread; the checks run elsewhere on what {@link #files} and {@link #mapping} hand out. */
public final class ImportDraft {

    private final Map<InputMember, Meaning> members = new LinkedHashMap<>();
    private final List<Path> others = new ArrayList<>();
    private Mapping base = Mapping.standard();
    private Optional<ImportResult> checked = Optional.empty();

    /** Takes up the data sets of a file, with a proposal of what they mean; a file that is there already is read again. */
    public void add(Path file, List<InputMember> found) {
        remove(file);
        if (found.isEmpty()) {
            others.add(file);
        }
        for (InputMember member : found) {
            members.put(member, proposal(member));
        }
    }

    private Meaning proposal(InputMember member) {
        for (TableMapping own : base.tables()) {
            if (own.matches(name(member), member.name())) {
                return new Meaning(own.kind(), own.columns(), own.constants());
            }
        }
        return NameGuess.of(member);
    }

    /** Leaves a file out again. */
    public void remove(Path file) {
        members.keySet().removeIf(member -> member.file().equals(file));
        others.remove(file);
        checked = Optional.empty();
    }

    /** The chosen files, each once. */
    public List<Path> files() {
        List<Path> files = new ArrayList<>(members.keySet().stream().map(InputMember::file).distinct().toList());
        files.addAll(others);
        return files;
    }

    /** The name by which findings cite the file of a data set. */
    public String name(InputMember member) {
        Set<Path> all = new LinkedHashSet<>(files());
        all.add(member.file());
        return NamedFiles.of(List.copyOf(all)).name(member.file());
    }

    /** File and data set in one line. */
    public String title(InputMember member) {
        return name(member) + " (" + member.name() + ")";
    }

    public List<InputMember> members() {
        return List.copyOf(members.keySet());
    }

    public Meaning meaning(InputMember member) {
        return members.get(member);
    }

    /** Decides what a data set means; checks made before no longer count. */
    public void decide(InputMember member, Meaning meaning) {
        members.put(member, meaning);
        checked = Optional.empty();
    }

    /** Takes over a saved mapping: its rules, and its tables where their files are among the chosen. */
    public void load(Mapping mapping) {
        base = mapping;
        members.replaceAll((member, meaning) -> proposal(member));
        checked = Optional.empty();
    }

    /** What is missing before the checks can run, in one sentence; empty when nothing is. */
    public String missing() {
        if (members.isEmpty()) {
            return "Choose at least one data file.";
        }
        if (members.values().stream().allMatch(meaning -> meaning.kind() == DataSetKind.IGNORED)) {
            return "Say what the data sets are: choose PC for concentrations, EX for infusions.";
        }
        for (Map.Entry<InputMember, Meaning> entry : members.entrySet()) {
            List<Role> missing = entry.getValue().missing(entry.getKey());
            if (!missing.isEmpty()) {
                return title(entry.getKey()) + ": say which column holds " + String.join(", ", missing.stream().map(Role::id).toList()) + ".";
            }
        }
        return "";
    }

    /** The mapping as decided: data sets that are as by standard need no entry. */
    public Mapping mapping() {
        List<TableMapping> tables = new ArrayList<>();
        members.forEach((member, meaning) -> {
            boolean standard = meaning.columns().isEmpty() && meaning.constants().isEmpty()
                    && meaning.kind() == KindFinder.kind(member.preview());
            if (!standard) {
                tables.add(meaning.mapping(name(member), member));
            }
        });
        return base.withTables(tables);
    }

    /** Keeps what a dry run found. */
    public void checked(ImportResult result) {
        checked = Optional.of(result);
    }

    /** What the checks found on exactly these files and decisions; empty before they ran. */
    public Optional<ImportResult> checked() {
        return checked;
    }

    /** Whether files naming this study, or none, are plainly of the open one: it has the same identifier, or holds no data yet. */
    public static boolean belongs(Study open, String studyId) {
        return open.getCuts().isEmpty() || open.getId().equals(studyId);
    }

    /** The summary of a dry run: for every data set its rows and what becomes of them, and the hash of its file. */
    public static String summary(ImportResult result) {
        StringBuilder text = new StringBuilder();
        for (Accounting entry : result.accounting()) {
            text.append(entry.file()).append(" (").append(entry.member()).append(") as ").append(entry.kind()).append(": ").append(entry.rows())
                    .append(" rows, ").append(entry.used()).append(" used");
            entry.uses().stream().filter(use -> !use.used()).forEach(use -> text.append("; ").append(use.count()).append(' ').append(use.words()));
            text.append("\n    SHA-256 ").append(entry.sha256()).append('\n');
        }
        text.append('\n').append(result.data().subjects().size()).append(" subjects, ").append(result.data().findings().size())
                .append(" findings");
        return text.append('\n').toString();
    }
}
