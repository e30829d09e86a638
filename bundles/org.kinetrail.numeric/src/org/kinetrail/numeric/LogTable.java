package org.kinetrail.numeric;

/**
 * Constants of {@link Elementary#log}: for the 128 centres c = 1 + (2 i + 1)/256 of [1, 2), log c split in a part that is a multiple
 * of 2^-42, so that it adds to k ln 2 without rounding, and the rest. Computed with 60 decimal digits.
 */
final class LogTable {

    /** ln 2 rounded to a multiple of 2^-42. */
    static final double LN2_HIGH = 0x1.62e42fefa3800p-1;
    /** ln 2 - LN2_HIGH. */
    static final double LN2_LOW = 0x1.ef35793c76730p-45;

    /** log c, high part. */
    private static final double[] HIGH = {
        0x1.ff00aa2b00000p-9, 0x1.7dc475f820000p-7, 0x1.3cea443470000p-6, 0x1.b9fc027b00000p-6,
        0x1.1b0d989240000p-5, 0x1.58a5bafc90000p-5, 0x1.95c830ec90000p-5, 0x1.d276b8adb0000p-5,
        0x1.0759835990000p-4, 0x1.253f62f0a0000p-4, 0x1.42edcbea64000p-4, 0x1.60658a9374000p-4,
        0x1.7da766d7b0000p-4, 0x1.9ab4246204000p-4, 0x1.b78c82bb10000p-4, 0x1.d4313d66cc000p-4,
        0x1.f0a30c0118000p-4, 0x1.0671512ca6000p-3, 0x1.1478584674000p-3, 0x1.2266f190a6000p-3,
        0x1.303d718e48000p-3, 0x1.3dfc2b0ecc000p-3, 0x1.4ba36f39a6000p-3, 0x1.59338d9982000p-3,
        0x1.66acd4272a000p-3, 0x1.740f8f5404000p-3, 0x1.815c0a1436000p-3, 0x1.8e928de886000p-3,
        0x1.9bb362e7e0000p-3, 0x1.a8becfc882000p-3, 0x1.b5b519e8fc000p-3, 0x1.c2968558c2000p-3,
        0x1.cf6354e09c000p-3, 0x1.dc1bca0abe000p-3, 0x1.e8c0252aa6000p-3, 0x1.f550a564b8000p-3,
        0x1.00e6c45ad5000p-2, 0x1.071b85fcd6000p-2, 0x1.0d46b579ab000p-2, 0x1.136870293b000p-2,
        0x1.1980d2dd42000p-2, 0x1.1f8ff9e48a000p-2, 0x1.2596010df7000p-2, 0x1.2b9303ab8a000p-2,
        0x1.31871c9544000p-2, 0x1.3772662bfe000p-2, 0x1.3d54fa5c1f000p-2, 0x1.432ef2a04f000p-2,
        0x1.4900680401000p-2, 0x1.4ec9732600000p-2, 0x1.548a2c3add000p-2, 0x1.5a42ab0f4d000p-2,
        0x1.5ff3070a79000p-2, 0x1.659b57303e000p-2, 0x1.6b3bb22359000p-2, 0x1.70d42e2789000p-2,
        0x1.7664e1239e000p-2, 0x1.7bede0a37b000p-2, 0x1.816f41da0d000p-2, 0x1.86e919a331000p-2,
        0x1.8c5b7c858b000p-2, 0x1.91c67eb45b000p-2, 0x1.972a341135000p-2, 0x1.9c86b02dc1000p-2,
        0x1.a1dc064d5c000p-2, 0x1.a72a4966be000p-2, 0x1.ac718c258b000p-2, 0x1.b1b1e0ebe0000p-2,
        0x1.b6eb59d3cf000p-2, 0x1.bc1e08b0db000p-2, 0x1.c149ff115f000p-2, 0x1.c66f4e3ff7000p-2,
        0x1.cb8e0744d8000p-2, 0x1.d0a63ae722000p-2, 0x1.d5b7f9ae2c000p-2, 0x1.dac353e2c6000p-2,
        0x1.dfc859906d000p-2, 0x1.e4c71a8687000p-2, 0x1.e9bfa65986000p-2, 0x1.eeb20c640e000p-2,
        0x1.f39e5bc812000p-2, 0x1.f884a36fea000p-2, 0x1.fd64f20f61000p-2, 0x1.011fab1260000p-1,
        0x1.0389eefce6000p-1, 0x1.05f14bd264800p-1, 0x1.0855c884b4800p-1, 0x1.0ab76bece1800p-1,
        0x1.0d163ccb9d800p-1, 0x1.0f7241c9b4800p-1, 0x1.11cb81787d000p-1, 0x1.1422025244000p-1,
        0x1.1675cababa800p-1, 0x1.18c6e0ff5d000p-1, 0x1.1b154b57da000p-1, 0x1.1d610fe677000p-1,
        0x1.1faa34b870800p-1, 0x1.21f0bfc65c000p-1, 0x1.2434b6f483800p-1, 0x1.2676201343000p-1,
        0x1.28b500df60800p-1, 0x1.2af15f0264000p-1, 0x1.2d2b4012ee000p-1, 0x1.2f62a99509800p-1,
        0x1.3197a0fa80000p-1, 0x1.33ca2ba328800p-1, 0x1.35fa4edd37000p-1, 0x1.38280fe587800p-1,
        0x1.3a5373e7ec000p-1, 0x1.3c7c7fff73000p-1, 0x1.3ea33936b3000p-1, 0x1.40c7a4880e000p-1,
        0x1.42e9c6ddf8000p-1, 0x1.4509a5133b800p-1, 0x1.472743f33a800p-1, 0x1.4942a83a30000p-1,
        0x1.4b5bd6956e000p-1, 0x1.4d72d3a3a0000p-1, 0x1.4f87a3f502800p-1, 0x1.519a4c0ba3800p-1,
        0x1.53aad05b99800p-1, 0x1.55b9354b40800p-1, 0x1.57c57f336f000p-1, 0x1.59cfb25fae800p-1,
        0x1.5bd7d30e72000p-1, 0x1.5ddde57149800p-1, 0x1.5fe1edad18800p-1, 0x1.61e3efda46800p-1,
    };

    /** log c, low part. */
    private static final double[] LOW = {
        0x1.0bc04a086b56ap-45, -0x1.eb1245b5da1f5p-44, -0x1.6a2c432d6a40bp-44, -0x1.b9a010ae6922ap-44,
        -0x1.3401e9ae889bbp-44, -0x1.b2b739570ad39p-45, -0x1.c148297c5feb8p-45, 0x1.6a423c78a64b0p-46,
        -0x1.b8ecfe4b59987p-44, 0x1.416f8fb69a701p-44, 0x1.bc0eeea7c9acdp-46, 0x1.0c3b1dee9c4f8p-44,
        0x1.2cc844480c89bp-44, -0x1.8a64826787061p-45, -0x1.25ef7bc3987e7p-44, -0x1.9454379135713p-45,
        -0x1.d599e83368e91p-44, -0x1.a47579cdc0a3dp-45, 0x1.563451027c750p-46, -0x1.4d20ab840e7f6p-45,
        -0x1.680b5ce3ecb05p-50, 0x1.8a72a62b8c13fp-45, -0x1.4354bb3f219e5p-44, 0x1.0ba68b7555d4ap-48,
        0x1.aa1bdbfc6c785p-44, -0x1.0b66c99018aa1p-44, -0x1.02a52f9201ce8p-44, 0x1.a8154b13d72d5p-44,
        -0x1.1f2a8a1ce0ffcp-45, 0x1.e3185cf21b9cfp-44, -0x1.4b722ec011f31p-44, -0x1.cfd73dee38a40p-45,
        0x1.771239a07d55bp-45, 0x1.8fac1a628ccc6p-44, -0x1.6805b80e8e6ffp-45, -0x1.323e3a09202fep-45,
        0x1.cc68d52e01203p-50, -0x1.bcb8ba3e01a11p-44, 0x1.d2c81f640e1e6p-44, -0x1.d3e8499d67123p-44,
        0x1.b7b3a7a361c9ap-45, 0x1.7946c040cbe77p-45, 0x1.8e7bc224ea3e3p-44, -0x1.6db12d6bfb0a5p-45,
        0x1.84fab94cecfd9p-46, -0x1.e9436ac53b023p-44, 0x1.c3e1cd9a395e3p-44, -0x1.fb129931715adp-44,
        -0x1.8bccffe1a0f8cp-44, 0x1.34d7aaf04d104p-45, 0x1.3167e63081cf7p-45, -0x1.e63af2df7ba69p-50,
        0x1.e9e439f105039p-45, 0x1.f281db0af8efcp-46, 0x1.0f6257a933268p-44, 0x1.1aead337ee287p-45,
        -0x1.0c4fb6aeb27afp-44, -0x1.018783cb9801ap-48, 0x1.256d6dc35fb49p-44, -0x1.17fd80c9d2029p-44,
        0x1.22a1f54b02060p-44, -0x1.f09e0e0ae234bp-44, 0x1.58697027492dcp-46, -0x1.e75917eeb69ddp-44,
        -0x1.9aa6fed796746p-44, -0x1.857a56253960ap-44, 0x1.c818163d6f46fp-47, -0x1.d24b770d3eebap-45,
        0x1.aecea486659b3p-45, -0x1.7adec2f1f1f55p-45, 0x1.3566868de7f3ap-49, -0x1.030528e4b16d1p-51,
        -0x1.4d80a443cd10ap-44, -0x1.9bdaa663dda78p-46, 0x1.a0f2c20c03daap-44, -0x1.aaf73c65a3f2fp-44,
        0x1.6d501e1399f96p-44, 0x1.c10b33c91f0fbp-44, 0x1.f5646ebf1f6f8p-46, -0x1.05e53c8e28371p-45,
        -0x1.a432ff8eef763p-46, -0x1.3dd39d46c3fdfp-46, 0x1.5c72927a9e98bp-44, -0x1.d79fbc8afdee9p-47,
        0x1.9d9e155c53483p-44, -0x1.31fab291c46c2p-44, -0x1.78d1f4fb236c2p-44, -0x1.971fd6c935454p-44,
        -0x1.481f7b9a9a8bcp-45, 0x1.7d4ea110ee76cp-45, -0x1.83dfb8f0a9c06p-44, -0x1.5d86b43892b6dp-44,
        -0x1.f1fc63382a8f0p-45, -0x1.f3e89aebd3d3ap-46, 0x1.4f77f70a5c125p-44, 0x1.8427563647964p-52,
        0x1.4c0c0bdc7bd0dp-45, -0x1.141e24f0c9188p-45, 0x1.33e2144730f09p-45, 0x1.bf9a55aa1f8e6p-46,
        -0x1.f543f60605aabp-47, 0x1.5a3960c8a495ap-46, -0x1.b12a22c593364p-44, -0x1.5ce939798c600p-44,
        -0x1.95e29cb70468fp-45, 0x1.94c81ae99bf42p-45, -0x1.5ffdb0572fed3p-45, 0x1.7ebfa90b27564p-45,
        -0x1.0339b1eeeb71fp-44, 0x1.02e417f248fdap-44, -0x1.48f84c8b4509bp-46, -0x1.8b6eb0dd21803p-44,
        0x1.7e595f71e9942p-46, 0x1.85281fc50a5afp-44, 0x1.5698d6cf012a3p-44, -0x1.fc425e757735bp-44,
        0x1.39c6f0bf2822bp-44, -0x1.7fdc65657d640p-44, -0x1.177a32a2c6f3bp-45, -0x1.dccc99bdae36bp-44,
        0x1.be5546e9f5a3bp-44, 0x1.e69e4197a357dp-44, 0x1.9085ab1710de0p-45, 0x1.f7dd1adf754c7p-47,
        -0x1.c6720392c926ap-44, 0x1.23773e8df5d7cp-45, 0x1.188d5d27bc79dp-45, -0x1.ccb436e4fdbdfp-44,
    };

    /** For each centre four numbers, one beside the other: c, 1/c correctly rounded, and both parts of log c. */
    static final double[] CELLS = cells();

    private LogTable() {
    }

    private static double[] cells() {
        double[] cells = new double[4 * HIGH.length];
        for (int i = 0; i < HIGH.length; i++) {
            cells[4 * i] = (257 + 2 * i) / 256.0;
            cells[4 * i + 1] = 256.0 / (257 + 2 * i);
            cells[4 * i + 2] = HIGH[i];
            cells[4 * i + 3] = LOW[i];
        }
        return cells;
    }
}
