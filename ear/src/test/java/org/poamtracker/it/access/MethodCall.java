package org.poamtracker.it.access;

import java.util.Set;

/**
 * How one boundary method is called.
 *
 * @param name feature, class and method, such as {@code poam.PoamService.show}; in parentheses, what else it is told where
 *     others may then, such as {@code poam.PoamHomeService.waiting(VERIFY)}
 * @param targets whose data it can be tried on
 * @param factory makes the arguments
 * @param perCaller whether the arguments of one caller are no good for another
 */
record MethodCall(String name, Set<Target> targets, Factory factory, boolean perCaller) {

    MethodCall(String name, Set<Target> targets, Factory factory) {
        this(name, targets, factory, targets.contains(Target.MINE));
    }

    /** Makes the arguments of a call on a target's data by somebody; the record it names is ready for the call. */
    @FunctionalInterface
    interface Factory {
        Attempt at(Target target, String login) throws Exception;
    }

    /** The name without what else it is told. */
    static String method(String name) {
        return name.replaceAll("\\(.*", "");
    }
}
