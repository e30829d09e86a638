package org.kinetrail.workflow.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.kinetrail.data.Refusal;
import org.kinetrail.trail.Disk;
import org.kinetrail.trail.EventDraft;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.ObjectRef;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Role;

/** The letter of 21 CFR 11.100(c) to be completed, and the list of those whose electronic signatures it certifies. */
public final class CertificationLetter {

    private static final String LETTER = """
            [Organisation, address]
            [Date]

            To the agency

            Certification of electronic signatures (21 CFR 11.100(c))

            Pursuant to section 11.100 of Title 21 of the Code of Federal Regulations, [organisation] hereby certifies that the electronic
            signatures executed in its Kinetrail installation by the persons in the attached list (signers.csv), on or after the dates
            stated there, are intended to be the legally binding equivalent of their traditional handwritten signatures.

            Certificate authority of the installation: SHA-256 of its public key
            %s

            [Handwritten signature, printed name, title]
            """;

    private CertificationLetter() {
    }

    /** Writes {@code letter.txt} and {@code signers.csv}; an event of the site's trail. */
    public static List<Path> write(Site site, Session administrator, Path folder) {
        StringBuilder list = new StringBuilder("account,name,roles,since,certificate,identity verified\r\n");
        for (Account account : site.accounts()) {
            if (!account.roles().stream().allMatch(role -> role == Role.ADMINISTRATOR || role == Role.AUDITOR)) {
                list.append(account.id()).append(',').append(quoted(account.name())).append(',')
                        .append(quoted(String.join(" ", account.roles().stream().map(Role::id).toList()))).append(',').append(account.created())
                        .append(',').append(account.certificate()).append(',').append(quoted(account.evidence())).append("\r\n");
            }
        }
        site.trail().append(EventDraft.of(administrator.require(Permission.ADMINISTER), "site.letter", new ObjectRef("site", "signers"))
                .changing(Json.NULL, Json.object().with("accounts", site.accounts().size())));
        try {
            Path letter = folder.resolve("letter.txt");
            Path signers = folder.resolve("signers.csv");
            String text = LETTER.replace("%s", site.authorityKey());
            Disk.real().replace(letter, text.getBytes(StandardCharsets.UTF_8));
            Disk.real().replace(signers, list.toString().getBytes(StandardCharsets.UTF_8));
            return List.of(letter, signers);
        } catch (IOException e) {
            throw new Refusal(folder + " cannot be written (" + e.getMessage() + "); choose another folder with --out.", e);
        }
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
