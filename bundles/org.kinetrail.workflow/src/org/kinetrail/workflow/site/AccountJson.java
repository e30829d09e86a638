package org.kinetrail.workflow.site;

import java.util.EnumSet;
import java.util.Set;

import org.kinetrail.trail.Json;
import org.kinetrail.workflow.Role;

/** An account as it stands in the site's trail. */
final class AccountJson {

    private AccountJson() {
    }

    static Json.Members write(Account account) {
        Standing standing = account.standing();
        return Json.object().with("id", account.id()).with("name", account.name())
                .with("roles", Json.array(account.roles().stream().map(role -> Json.of(role.id())).toList()))
                .with("enabled", Json.of(account.enabled())).with("created", account.created()).with("evidence", account.evidence())
                .with("secretSince", account.secretSince()).with("temporary", Json.of(account.temporary()))
                .with("certificate", account.certificate()).with("trainedUntil", standing.trainedUntil()).with("accepted", standing.accepted())
                .with("revoked", standing.revoked()).with("resetBy", standing.resetBy()).with("firstPart", standing.firstPart())
                .with("generation", standing.generation())
                .with("issuer", standing.issuer()).with("blinded", Json.of(standing.blinded()));
    }

    static Account read(Json.Members json) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        json.items("roles").forEach(item -> roles.add(Role.of(((Json.Text) item).value())));
        Standing standing = new Standing(json.text("trainedUntil").orElse(""), json.text("accepted").orElse(""),
                json.text("revoked").orElse(""), json.text("resetBy").orElse(""), json.whole("firstPart").orElse(0L).intValue(),
                json.whole("generation").orElse(1L).intValue(), json.text("issuer").orElse(""), flag(json, "blinded"));
        return new Account(json.text("id").orElseThrow(), json.text("name").orElseThrow(), roles, flag(json, "enabled"),
                json.text("created").orElseThrow(), json.text("evidence").orElse(""), json.text("secretSince").orElseThrow(),
                flag(json, "temporary"), json.text("certificate").orElse(""), standing);
    }

    private static boolean flag(Json.Members json, String name) {
        return json.get(name).orElse(Json.NULL) instanceof Json.Flag flag && flag.value();
    }
}
