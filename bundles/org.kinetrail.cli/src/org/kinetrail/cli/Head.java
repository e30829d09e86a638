package org.kinetrail.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The options of every verb that acts as somebody: the common ones, and who acts. */
final class Head {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private IdentityOptions identity = new IdentityOptions();

    CommonOptions common() {
        return common;
    }

    IdentityOptions identity() {
        return identity;
    }

    Output output() {
        return common.output();
    }

    /** The reason that an action of a verb was given; a usage error names the action where there is none. */
    static String reason(CommandSpec verb, String action, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ParameterException(verb.commandLine(), "'" + verb.name() + " " + action + "' needs --reason");
        }
        return reason;
    }
}
