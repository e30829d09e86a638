package org.kinetrail.cli;

import picocli.CommandLine.Mixin;

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
}
