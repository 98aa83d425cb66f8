package org.poamtracker.it.access;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poamtracker.job.JobWork;

/** What the container says there is to be called. */
final class Boundaries {

    private static final String BASE = "org.poamtracker.";

    private Boundaries() {}

    /** Every public method of every stateless bean of ours, as {@code feature.Class.method}. */
    static Set<String> methods() {
        BeanManager beans = CDI.current().getBeanManager();
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> (Class<?>) bean.getBeanClass())
                .filter(type -> type.getName().startsWith(BASE) && type.isAnnotationPresent(Stateless.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> name(type, method)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every kind of job. */
    static Set<String> jobKinds() {
        Stream<JobWork> kinds = CDI.current().select(JobWork.class, Any.Literal.INSTANCE).stream();
        return kinds.map(JobWork::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Class<?> type, Method method) {
        return type.getName().substring(BASE.length()) + "." + method.getName();
    }
}
