package org.kinetrail.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Role;

/** Every role with every command, allowed and denied (21 CFR 11.10(d) and (g)); and nobody without a session. */
class RoleMatrixTest {

    /** The matrix as it is specified, written down apart from the code that decides. */
    private static final Map<Permission, Set<Role>> SPECIFIED = specified();

    @TempDir
    Path folder;

    private static Map<Permission, Set<Role>> specified() {
        Set<Role> all = EnumSet.allOf(Role.class);
        Set<Role> readers = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));
        Map<Permission, Set<Role>> matrix = new LinkedHashMap<>();
        matrix.put(Permission.READ_TRAIL, all);
        matrix.put(Permission.READ, all);
        matrix.put(Permission.EXPORT, readers);
        matrix.put(Permission.CREATE_STUDY, Set.of(Role.ADMINISTRATOR, Role.ANALYST));
        matrix.put(Permission.IMPORT, Set.of(Role.ANALYST));
        matrix.put(Permission.EDIT_PLAN, Set.of(Role.ANALYST));
        matrix.put(Permission.APPROVE_PLAN, Set.of(Role.APPROVER));
        matrix.put(Permission.RUN_DRAFT, Set.of(Role.ANALYST, Role.QC_PROGRAMMER));
        matrix.put(Permission.RUN, Set.of(Role.ANALYST));
        matrix.put(Permission.RECORD_QC, Set.of(Role.QC_PROGRAMMER));
        matrix.put(Permission.MAKE_REPORT, Set.of(Role.ANALYST));
        matrix.put(Permission.SIGN_AUTHOR, Set.of(Role.ANALYST));
        matrix.put(Permission.SIGN_REVIEW, Set.of(Role.REVIEWER));
        matrix.put(Permission.SIGN_APPROVAL, Set.of(Role.APPROVER));
        matrix.put(Permission.REVIEW_TRAIL, Set.of(Role.REVIEWER));
        matrix.put(Permission.REQUEST_REDACTION, Set.of(Role.ADMINISTRATOR, Role.ANALYST));
        matrix.put(Permission.APPROVE_REDACTION, Set.of(Role.REVIEWER, Role.APPROVER));
        matrix.put(Permission.CONFIRM_RESET, Set.of(Role.ADMINISTRATOR, Role.AUDITOR));
        matrix.put(Permission.ADMINISTER, Set.of(Role.ADMINISTRATOR));
        return matrix;
    }

    /** A command that needs a permission; its other arguments need not lead to a result. */
    private static Map<String, Permission> commands(Path study, Path home) {
        String s = study.toString();
        String program = study.resolve("plan.json").toString();
        Map<String, Permission> commands = new LinkedHashMap<>();
        commands.put("trail\t" + s + "\tshow", Permission.READ_TRAIL);
        commands.put("trail\t" + s + "\tprove\t1", Permission.READ_TRAIL);
        commands.put("archive-check\t" + s, Permission.READ_TRAIL);
        commands.put("trail\t" + s + "\tpublish\t--out\t" + home.resolve("head.json"), Permission.READ_TRAIL);
        commands.put("trail\t" + s + "\tstamp", Permission.READ_TRAIL);
        commands.put("user\tlist\t--site\t" + home.resolve("site"), Permission.READ_TRAIL);
        commands.put("trail\t" + s + "\texport\t--out\t" + home.resolve("trail.csv"), Permission.EXPORT);
        commands.put("plan\t" + s + "\tshow", Permission.READ);
        commands.put("trace\t" + s + "\tx/y/z", Permission.READ);
        commands.put("diff\trun-0001\trun-0002\t--study\t" + s, Permission.READ);
        commands.put("export\t" + s + "\t--inspection\t" + home.resolve("inspection"), Permission.EXPORT);
        commands.put("init\t" + s + "\t--site\t" + home.resolve("site"), Permission.CREATE_STUDY);
        commands.put("import\t" + s + "\t" + home.resolve("no.csv"), Permission.IMPORT);
        commands.put("plan\t" + s + "\tset\tno.such.path=1", Permission.EDIT_PLAN);
        commands.put("plan\t" + s + "\tapprove", Permission.APPROVE_PLAN);
        commands.put("run\t" + s + "\t--draft", Permission.RUN_DRAFT);
        commands.put("run\t" + s, Permission.RUN);
        commands.put("qc\t" + s + "\t--program\t" + program + "\t--output\t" + program + "\t--software\tR\t--largest-difference\t0\t--statement\tdone",
                Permission.RECORD_QC);
        commands.put("report\t" + s, Permission.MAKE_REPORT);
        commands.put("seal\t" + s, Permission.MAKE_REPORT);
        commands.put("plan\t" + s + "\tdecide", Permission.READ);
        commands.put("plan\t" + s + "\tdecide\t1=keep\t--reason\tyes", Permission.EDIT_PLAN);
        commands.put("compare\t" + program + "\t" + program + "\t--by\tx\t--tol\t0\t--study\t" + s + "\t--program\t" + program + "\t--software\tR",
                Permission.RECORD_QC);
        commands.put("site\tshow\t--site\t" + home.resolve("site"), Permission.READ_TRAIL);
        commands.put("sign\t" + s + "\t--meaning\tauthor", Permission.SIGN_AUTHOR);
        commands.put("sign\t" + s + "\t--meaning\treview", Permission.SIGN_REVIEW);
        commands.put("sign\t" + s + "\t--meaning\tapproval", Permission.SIGN_APPROVAL);
        commands.put("trail\t" + s + "\treview\t--statement\tlooked", Permission.REVIEW_TRAIL);
        commands.put("redact\t" + s + "\t1\told\t--reason\tbecause\t--approver\t" + SmallStudy.account(Role.APPROVER), Permission.REQUEST_REDACTION);
        commands.put("user\tconfirm\t" + SmallStudy.account(Role.ANALYST) + "\t--reason\tyes\t--new-secret-env\tKINETRAIL_NEW\t--site\t"
                + home.resolve("site"), Permission.CONFIRM_RESET);
        String person = SmallStudy.account(Role.QC_PROGRAMMER) + "\t--reason\tyes\t--site\t" + home.resolve("site");
        commands.put("user\tdisable\tnobody-" + person, Permission.ADMINISTER);
        commands.put("user\treset\tnobody-" + person + "\t--new-secret-env\tKINETRAIL_NEW", Permission.ADMINISTER);
        commands.put("user\trevoke\tnobody-" + person, Permission.ADMINISTER);
        commands.put("user\tblind\tnobody-" + person, Permission.ADMINISTER);
        commands.put("user\ttrain\tnobody-" + person + "\t--until\t2030-01-01", Permission.ADMINISTER);
        commands.put("user\treview\t" + person, Permission.ADMINISTER);
        commands.put("user\tletter\t--out\t" + home.resolve("letter") + "\t--site\t" + home.resolve("site"), Permission.ADMINISTER);
        commands.put("user\tadd\tsomebody\t--role\tauditor\t--new-secret-env\tKINETRAIL_NEW\t--site\t" + home.resolve("site"), Permission.ADMINISTER);
        commands.put("site\tset\tsecret.days=365\t--reason\tpolicy\t--site\t" + home.resolve("site"), Permission.ADMINISTER);
        commands.put("site\taccept\t" + study.resolve("no.pem") + "\t--reason\tpolicy\t--site\t" + home.resolve("site"), Permission.ADMINISTER);
        commands.put("site\twithdraw\tno-key\t--reason\tpolicy\t--site\t" + home.resolve("site"), Permission.ADMINISTER);
        return commands;
    }

    @Test
    void theMatrixIsTheSpecifiedOne() {
        assertEquals(EnumSet.allOf(Permission.class), EnumSet.copyOf(SPECIFIED.keySet()));
        SPECIFIED.forEach((permission, roles) -> assertEquals(EnumSet.copyOf(roles), EnumSet.copyOf(permission.roles()), permission.name()));
    }

    @Test
    void everyCommandIsAllowedAndDeniedAsSpecified() throws Exception {
        Path home = folder.resolve("small");
        SmallStudy small = new SmallStudy(home).copied();
        Map<String, Permission> commands = commands(small.study("fresh"), home);
        List<String> lines = new ArrayList<>();
        List<Integer> denied = new ArrayList<>();
        for (Map.Entry<String, Permission> command : commands.entrySet()) {
            for (Role role : Role.values()) {
                lines.add(command.getKey() + "\t--user\t" + SmallStudy.account(role));
                denied.add(SPECIFIED.get(command.getValue()).contains(role) ? 0 : 1);
            }
            lines.add(command.getKey() + "\t--user\tnobody-at-all");
            denied.add(1);
        }
        List<Integer> codes = new CommandProcess(folder).with("KINETRAIL_SECRET", SmallStudy.SECRET)
                .with("KINETRAIL_APPROVER_SECRET", SmallStudy.SECRET).with("KINETRAIL_NEW", "a new secret of somebody").runAll(lines).stream()
                .map(CommandProcess.Ended::exit).toList();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            boolean refused = codes.get(i) == ExitCode.NOT_PERMITTED;
            if (refused != (denied.get(i) == 1) || codes.get(i) == ExitCode.INTERNAL_ERROR) {
                wrong.add(codes.get(i) + " " + lines.get(i).replace('\t', ' '));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(commands.values().containsAll(EnumSet.complementOf(EnumSet.of(Permission.APPROVE_REDACTION))), "every permission has a command");
    }
}
