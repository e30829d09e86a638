package org.kinetrail.nca;

import java.util.List;
import java.util.Objects;
import org.kinetrail.data.Unit;

/**
 * One result.
 *
 * @param code   parameter code
 * @param value  the value; NaN when missing
 * @param unit   its unit, also when missing
 * @param flags  codes of {@link Flag}
 * @param reason code of {@link Reason} when missing, else empty
 */
public record ParameterValue(String code, double value, Unit unit, List<String> flags, String reason) {

    public ParameterValue {
        flags = List.copyOf(flags);
        Objects.requireNonNull(reason, "reason");
        if (Double.isNaN(value) == reason.isEmpty() || Double.isInfinite(value)) {
            throw new IllegalArgumentException(code + ": a value is a number, or missing with a reason");
        }
    }

    public boolean missing() {
        return Double.isNaN(value);
    }

    public boolean flagged(Flag flag) {
        return flags.contains(flag.code());
    }
}
