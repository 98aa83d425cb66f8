package org.poamtracker.it.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.subject.Subject;
import org.poamtracker.job.Jobs;
import org.poamtracker.security.RunAs;

/** Does something as somebody, each time with what that person may do then. */
@ApplicationScoped
public class As {

    private static final Map<String, Long> ACCOUNTS = new ConcurrentHashMap<>();

    @Resource
    ManagedExecutorService threads;

    @Inject
    Jobs jobs;

    @Resource(lookup = "java:/jdbc/poam")
    DataSource pool;

    /** Runs it as this login; {@code nobody} has none. */
    public static <T> T login(String login, Callable<T> work) throws Exception {
        Callable<T> asThem = login.equals("nobody")
                ? () -> a(As.class).nobody(work)
                : () -> a(RunAs.class).account(account(login), work);
        try { // in a thread of its own: the request of the test must not lend its context
            return a(As.class).threads().submit(asThem).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** Runs it as this login, without an answer. */
    static void login(String login, Attempt.Change work) throws Exception {
        login(login, work.asCall());
    }

    /** A boundary of the application. */
    public static <T> T a(Class<T> type) {
        return CDI.current().select(type).get();
    }

    static long account(String login) {
        return ACCOUNTS.computeIfAbsent(
                login, wanted -> Tables.number("select ID from SECURITY_ACCOUNT where LOGIN = ?", wanted));
    }

    static long person(String login) {
        return Tables.number("select PERSON_ID from SECURITY_ACCOUNT where LOGIN = ?", login);
    }

    ManagedExecutorService threads() {
        return threads;
    }

    DataSource pool() {
        return pool;
    }

    /** Starts a job as whoever calls. */
    @Transactional
    long start(String kind, Map<String, String> parameters) {
        return jobs.start(kind, parameters);
    }

    @ActivateRequestContext
    <T> T nobody(Callable<T> work) throws Exception {
        Subject nobody = new Subject.Builder(new DefaultSecurityManager()).buildSubject();
        return nobody.associateWith(work).call();
    }
}
