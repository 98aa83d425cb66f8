package org.poamtracker.it.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.AccessDenied;

/** Calls one method as everyone on everything, and compares what happened with a row of the table. */
final class Walk {

    private final List<String> logins;
    private final List<String> wrong = new ArrayList<>();
    private final Map<Target, Attempt> prepared = new HashMap<>();
    private int tried;
    private boolean happened;

    /** How the tables are looked at around each attempt: reference data in full only where they may change. */
    private Supplier<Map<String, String>> look = Tables::now;

    Walk(List<String> logins) {
        this.logins = logins;
    }

    int tried() {
        return tried;
    }

    /** What differs from the row, a line each. */
    List<String> of(Matrix.Row row, MethodCall call) throws Exception {
        wrong.clear();
        prepared.clear();
        happened = false;
        boolean changesReference = row.name().startsWith("library.");
        look = changesReference ? Tables::now : Tables::glance;
        Map<String, String> reference = Tables.reference();
        for (String login : logins) {
            Set<Target> allowed = row.allowed(login);
            refuse(call, login, allowed);
            for (Target target : call.targets()) {
                if (allowed.contains(target)) {
                    allow(call, login, target);
                }
            }
            if (!call.targets().containsAll(allowed)) {
                wrong.add(row.name() + " " + login + ": the row names what it cannot be tried on: " + allowed);
            }
        }
        if (!happened) {
            wrong.add(row.name() + ": nobody saw its effect");
        }
        List<String> changed = changesReference ? List.of() : Tables.changed(reference, Tables.reference());
        if (!changed.isEmpty()) {
            wrong.add(row.name() + ": not of the library, but changed " + changed);
        }
        return List.copyOf(wrong);
    }

    private void allow(MethodCall call, String login, Target target) throws Exception {
        Attempt attempt = attempt(call, login, target);
        if (attempt.once()) {
            prepared.remove(target);
        }
        Map<String, String> before = look.get();
        Answer answer = ask(attempt, login);
        Background.awaitQuiet();
        List<String> changed = Tables.changed(before, look.get());
        boolean seen = answer.failure() == null
                && (attempt.table() == null
                        ? answer.text().contains(attempt.mark())
                        : changed.contains(attempt.table()));
        happened |= seen;
        if (!seen && (!attempt.once() || !answer.isAnotherRule())) {
            wrong.add(
                    call.name() + " " + login + " on " + target + ": allowed, but " + answer + ", changed " + changed);
        }
    }

    /** On everything that the row does not allow: all answers are the one for what was never there. */
    private void refuse(MethodCall call, String login, Set<Target> allowed) throws Exception {
        Set<Target> refused = EnumSet.copyOf(call.targets());
        refused.removeAll(allowed);
        Map<Target, Attempt> attempts = new HashMap<>();
        for (Target target : refused) {
            attempts.put(target, attempt(call, login, target));
        }
        if (refused.isEmpty()) {
            return;
        }
        Answer nowhere = ask(attempt(call, login, Target.NOWHERE), login);
        Background.awaitQuiet();
        Map<String, String> before = look.get();
        long refusals = Tables.refusals();
        int recorded = 0;
        for (Target target : refused) {
            Answer answer = ask(attempts.get(target), login);
            recorded += answer.isRefusal() ? 1 : 0;
            String fault = leak(attempts.get(target), answer, nowhere);
            if (fault != null) {
                wrong.add(call.name() + " " + login + " on " + target + ": refused, but " + fault + ": " + answer);
            }
        }
        List<String> changed = Tables.changed(before, look.get());
        if (!changed.isEmpty()) {
            wrong.add(call.name() + " " + login + " on some of " + refused + ": refused, but changed " + changed);
        }
        if (Tables.refusals() != refusals + recorded) {
            wrong.add(call.name() + " " + login + ": refused " + recorded + " times, and the trail does not say so");
        }
    }

    private static String leak(Attempt attempt, Answer answer, Answer nowhere) {
        if (answer.failure() == null) {
            boolean tells = attempt.table() != null || answer.text().contains(attempt.mark());
            return tells ? "answered" : null; // a list that lacks it
        }
        if (answer.isAnotherRule()) {
            return "told of a rule";
        }
        return nowhere.failure() == null || nowhere.code().equals(answer.code())
                ? null
                : "not answered like nothing: " + nowhere;
    }

    private Attempt attempt(MethodCall call, String login, Target target) throws Exception {
        if (call.perCaller()) {
            return call.factory().at(target, login);
        }
        Attempt known = prepared.get(target);
        if (known == null) {
            known = call.factory().at(target, login);
            prepared.put(target, known);
        }
        return known;
    }

    private Answer ask(Attempt attempt, String login) {
        tried++;
        try {
            return new Answer(Objects.toString(As.login(login, attempt.call())), null);
        } catch (Exception e) {
            return new Answer("", e);
        }
    }

    /** What came back. */
    private record Answer(String text, Exception failure) {

        String code() {
            return failure instanceof RuleViolation rule
                    ? rule.getClass().getName() + rule.code()
                    : failure.getClass().getName();
        }

        /** Whether access was refused, by lack of permission or of reach; a list that lacks something refuses nothing. */
        boolean isRefusal() {
            return failure instanceof AccessDenied || (failure instanceof RuleViolation rule && rule.isUnknown());
        }

        /** Whether it was refused by a rule about its state, which only who may do it at all gets to hear. */
        boolean isAnotherRule() {
            return failure instanceof RuleViolation rule && !rule.isUnknown();
        }

        @Override
        public String toString() {
            return failure == null ? "answer " + (text.length() > 1000 ? text.substring(0, 1000) : text) : "" + failure;
        }
    }
}
