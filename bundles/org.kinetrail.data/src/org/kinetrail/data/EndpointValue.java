package org.kinetrail.data;

import java.util.List;

/** A subject's value of one endpoint. */
public sealed interface EndpointValue {

    /** The rows it was read or derived from. */
    List<Source> sources();

    /** Days from the definition's origin to the event ({@code event}) or to censoring. */
    record TimeToEvent(double days, boolean event, List<Source> sources) implements EndpointValue {
        public TimeToEvent {
            sources = List.copyOf(sources);
        }
    }

    /** Yes or no; {@code onsetDay} is the day after infusion of the first qualifying record, NaN when unknown or no. */
    record Binary(boolean yes, double onsetDay, List<Source> sources) implements EndpointValue {
        public Binary {
            sources = List.copyOf(sources);
        }
    }

    /** Cannot be judged; {@code reason} is a frozen code, {@code words} says it to a reader. */
    record NotEvaluable(String reason, String words, List<Source> sources) implements EndpointValue {
        public NotEvaluable {
            sources = List.copyOf(sources);
        }
    }
}
