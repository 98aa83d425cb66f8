package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.poamtracker.platform.RuleViolation;

/** What a rule said no with. */
final class Refusals {

    private Refusals() {}

    /** The code with which this is refused; fails when it is not. */
    static String refusal(ThrowingCallable attempt) {
        return violation(attempt).code();
    }

    /** The codes of the reasons with which this is refused. */
    static List<String> reasons(ThrowingCallable attempt) {
        return violation(attempt).reasons().stream().map(RuleViolation::code).toList();
    }

    private static RuleViolation violation(ThrowingCallable attempt) {
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, attempt);
        assertThat(refused).as("it was not refused").isNotNull();
        return refused;
    }
}
