package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.List;

/** What a reader should know of a value that is there. Codes are frozen: they reach tables, reports and data sets. */
public enum Flag {
    /** No sample was quantifiable: the subject did not expand. */
    NOT_EXPANDED("not-expanded", "no sample was quantifiable: the subject did not expand"),
    /** Tmax lies before the set day. */
    EARLY_TMAX("early-tmax", "Tmax lies before the set day"),
    /** Tmax is the last sample: the peak may lie later. */
    TMAX_AT_LAST("tmax-at-last-sample", "Tmax is the last sample: the peak may lie later"),
    /** The greatest concentration was measured more than once. */
    TIED_CMAX("tied-cmax", "the greatest concentration was measured more than once"),
    /** Values imputed for samples below the limit take part. */
    IMPUTED("imputed-values-used", "values imputed for samples below the limit take part"),
    /** A positive value below the limit was used as given. */
    BELOW_LLOQ("value-below-lloq", "a positive value below the limit was used as given"),
    /** A missing actual time was replaced by the nominal one. */
    NOMINAL_TIME("nominal-time-used", "a missing actual time was replaced by the nominal one"),
    /** The value at the dose was inserted. */
    START_INSERTED("start-inserted", "the value at the dose was inserted"),
    /** Part of the value is extrapolated. */
    EXTRAPOLATED("extrapolated", "part of the value is extrapolated"),
    /** The samples end before the interval does and no slope extends them: the area stops at the last one. */
    TAIL_NOT_EXTRAPOLATED("tail-not-extrapolated",
            "the samples end before the interval does and no slope extends them: the area stops at the last one"),
    /** Adjusted R2 of the slope below its limit. */
    ADJ_R2_LOW("adj-r2-below-limit", "adjusted R2 of the slope below its limit"),
    /** Span of the slope below its limit. */
    SPAN_LOW("span-below-limit", "span of the slope below its limit"),
    /** Fewer points of the slope than its limit. */
    POINTS_LOW("points-below-limit", "fewer points of the slope than its limit"),
    /** Extrapolated share of the area above its limit. */
    EXTRAPOLATION_HIGH("extrapolated-above-limit", "extrapolated share of the area above its limit"),
    /** The points of the slope were chosen by hand. */
    MANUAL_SLOPE("manual-slope", "the points of the slope were chosen by hand"),
    /** A sample before the dose was quantifiable. */
    POSITIVE_BASELINE("positive-baseline", "a sample before the dose was quantifiable"),
    /** The profile has a second expansion peak. */
    SECOND_PEAK("second-peak", "the profile has a second expansion peak"),
    /** Samples after a later dose are set aside. */
    CUT_AT_RETREATMENT("cut-at-retreatment", "samples after a later dose are set aside"),
    /** Samples after consecutive ones below the limit are set aside. */
    CUT_AT_CONSECUTIVE("cut-after-consecutive-below-limit", "samples after consecutive ones below the limit are set aside"),
    /** The subject died before the end of the interval. */
    DIED_IN_INTERVAL("died-in-interval", "the subject died before the end of the interval"),
    /** Samples were set aside with a reason. */
    EXCLUDED_SAMPLES("samples-excluded", "samples were set aside with a reason"),
    /** The true time lies between the last quantifiable sample and this one. */
    INTERVAL_CENSORED("interval-censored", "the true time lies between the last quantifiable sample and this one"),
    /** Samples below the limit took part in the slope as left-censored. */
    CENSORED_FIT("censored-samples-used", "samples below the limit took part in the slope as left-censored"),
    /** A missing concentration was replaced by the value that the rules name. */
    MISSING_REPLACED("missing-replaced", "a missing concentration was replaced by the value that the rules name");

    private static final Flag[] ALL = values();

    private final String code;
    private final String words;

    Flag(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    /** The flag in words, without a full stop. */
    public String words() {
        return words;
    }

    int bit() {
        return 1 << ordinal();
    }

    /** The codes of a set of bits, in the order of this list. */
    static List<String> codes(int bits) {
        if (bits == 0) {
            return List.of();
        }
        List<String> codes = new ArrayList<>();
        for (Flag flag : ALL) {
            if ((bits & flag.bit()) != 0) {
                codes.add(flag.code);
            }
        }
        return codes;
    }
}
