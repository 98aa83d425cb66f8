package org.poamtracker.arch;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** The words in which the rules of {@link ArchitectureTest} are written. */
final class Conditions {

    private static final String REPORTS = ArchitectureTest.APP + ".reports";

    private Conditions() {}

    static DescribedPredicate<JavaClass> resideInReports() {
        return DescribedPredicate.describe("reside in reports", c -> isIn(c, REPORTS));
    }

    static DescribedPredicate<JavaClass> areOursButNotReports() {
        return DescribedPredicate.describe(
                "are ours and not reports", c -> isIn(c, ArchitectureTest.APP) && !isIn(c, REPORTS));
    }

    static DescribedPredicate<JavaMethod> returnSomething() {
        return DescribedPredicate.describe(
                "return something",
                m -> !m.getRawReturnType().isEquivalentTo(void.class)
                        && !m.getName().startsWith("lambda$"));
    }

    static ArchCondition<JavaMethod> takeAScopeOrSayWhyNot() {
        return satisfy(
                "take a Scope or carry @Unscoped",
                m -> m.getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(Scope.class))
                        || m.isAnnotatedWith(Unscoped.class)
                        || m.getOwner().isAnnotatedWith(Unscoped.class));
    }

    static ArchCondition<JavaMethod> beAnnotatedWithOneOf(
            Class<? extends Annotation> one, Class<? extends Annotation> two) {
        List<Class<? extends Annotation>> all = Arrays.asList(one, two);
        return satisfy("say who may call it", m -> all.stream().anyMatch(m::isAnnotatedWith));
    }

    private static ArchCondition<JavaMethod> satisfy(String what, Predicate<JavaMethod> holds) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean fine = holds.test(method);
                events.add(new SimpleConditionEvent(
                        method, fine, method.getFullName() + (fine ? " does " : " does not ") + what));
            }
        };
    }

    private static boolean isIn(JavaClass c, String root) {
        return c.getPackageName().equals(root) || c.getPackageName().startsWith(root + ".");
    }
}
