package org.poamtracker.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A business rule said no. Rolls the transaction back; pages show the text of {@link #code()} from the feature's bundle,
 * filled with {@link #arguments()}, and below it one line for each of {@link #reasons()}.
 */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;
    private final transient List<RuleViolation> reasons;

    /**
     * @param code the bundle key, {@code feature.what-is-wrong}
     * @param arguments what the text's placeholders {0}, {1} … stand for; no null
     */
    public RuleViolation(String code, Object... arguments) {
        this(code, List.of(), arguments);
    }

    /** The same, with everything that is wrong, in the order in which the reader should mend it. */
    public RuleViolation(String code, List<RuleViolation> reasons, Object... arguments) {
        super(code + " " + List.of(arguments) + (reasons.isEmpty() ? "" : " " + reasons));
        this.code = code;
        this.arguments = List.of(arguments);
        this.reasons = List.copyOf(reasons);
    }

    /** The bundle key, {@code feature.what-is-wrong}. */
    public String code() {
        return code;
    }

    /** Whether it says that something was never there; what lies out of the caller's reach is answered in the same words. */
    public boolean isUnknown() {
        return code.contains("unknown");
    }

    /** What the placeholders of the text stand for, in order. */
    public List<Object> arguments() {
        return arguments;
    }

    /** Everything that is wrong; empty where the code says it all. */
    public List<RuleViolation> reasons() {
        return reasons;
    }
}
