package org.poamtracker.it.access;

import static org.poamtracker.it.access.Attempt.changes;
import static org.poamtracker.it.access.Attempt.reads;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.poamtracker.job.JobService;
import org.poamtracker.notification.ChooseNotifications;
import org.poamtracker.notification.NotificationService;
import org.poamtracker.security.ChangePassword;
import org.poamtracker.security.PasswordService;
import org.poamtracker.security.SessionService;
import org.poamtracker.security.SignIn;
import org.poamtracker.security.SignInCode;
import org.poamtracker.security.SignInService;

/** How the boundaries are called at which everyone has what is their own. */
final class OwnCalls {

    private static final Set<Target> WHOSE = EnumSet.of(Target.MINE, Target.THEIRS);
    private static final AtomicLong SESSIONS = new AtomicLong(900_000_000L);
    private static final AtomicLong NOTIFICATIONS = new AtomicLong(900_000_000L);

    private OwnCalls() {}

    static List<MethodCall> jobs() {
        JobService jobs = As.a(JobService.class);
        return List.of(
                own(
                        "job.JobService.list",
                        Background::running,
                        id -> reads("id=" + id + ",", () -> jobs.list(0, 500).rows())),
                own("job.JobService.get", Background::running, id -> reads("id=" + id + ",", () -> jobs.get(id))),
                own("job.JobService.cancel", Background::running, id -> changes("JOB", () -> jobs.cancel(id))),
                own("job.JobService.result", Background::done, id -> reads("made.txt", () -> jobs.result(id))));
    }

    static List<MethodCall> sessions() {
        SessionService sessions = As.a(SessionService.class);
        SignInService signIn = As.a(SignInService.class);
        return List.of(
                own("security.SessionService.mine", OwnCalls::session, id -> reads("id=" + id + ",", sessions::mine)),
                own(
                        "security.SessionService.end",
                        OwnCalls::session,
                        id -> changes("SECURITY_SESSION", () -> sessions.end(id))),
                any("security.SessionService.check", login -> reads("live", () -> sessions.check(Items.NOWHERE))),
                any("security.SignInService.signIn", login -> {
                    SignIn attempt = new SignIn("matrix.unknown", "a wrong password", "192.0.2.1", "test");
                    return reads("outcome=", () -> signIn.signIn(attempt));
                }),
                any("security.SignInService.withCode", login -> {
                    SignInCode attempt = new SignInCode("no such ticket", "123456", "192.0.2.1", "test");
                    return reads("START_AGAIN", () -> signIn.withCode(attempt));
                }),
                any("security.SignInService.signOut", login -> {
                    long id = session("staff.dta");
                    return changes("SECURITY_SESSION", () -> signIn.signOut(id));
                }));
    }

    static List<MethodCall> notifications() {
        NotificationService told = As.a(NotificationService.class);
        return List.of(
                own(
                        "notification.NotificationService.mine",
                        OwnCalls::notification,
                        id -> reads(
                                "id=" + id + ",", () -> told.mine(false, 0, 500).rows())),
                own(
                        "notification.NotificationService.open",
                        OwnCalls::notification,
                        id -> changes("NOTIFICATION", () -> told.open(id))),
                any("notification.NotificationService.unread", login -> reads("", told::unread)),
                any("notification.NotificationService.readAll", login -> {
                    notification(login.equals("nobody") ? "board" : login);
                    return changes("NOTIFICATION", told::readAll);
                }),
                any("notification.NotificationService.chosen", login -> reads("", told::chosen)),
                any("notification.NotificationService.choose", login -> {
                    ChooseNotifications choice = new ChooseNotifications();
                    choice.setZone("UTC");
                    choice.setHour(9);
                    return changes("NOTIFICATION_SETTING", () -> told.choose(choice));
                }),
                any("notification.NotificationService.lastNight", login -> reads("", told::lastNight)),
                any("notification.NotificationService.brokenDigests", login -> reads("", told::brokenDigests)));
    }

    static List<MethodCall> passwords() {
        PasswordService passwords = As.a(PasswordService.class);
        return List.of(
                any("security.PasswordService.change", login -> {
                    ChangePassword there = passwords(demoPassword(), "Never-seen-before-17");
                    ChangePassword back = passwords("Never-seen-before-17", demoPassword());
                    return changes("SECURITY_ACCOUNT", () -> {
                        passwords.change(there, 0);
                        passwords.change(back, 0); // for the sessions that other tests open
                    });
                }),
                any(
                        "security.PasswordService.forgot",
                        login -> reads("", () -> {
                            passwords.forgot("matrix.unknown");
                            return "";
                        })),
                any("security.PasswordService.loginOf", login -> reads("", () -> passwords.loginOf("no such token"))),
                any("security.PasswordService.setByLink", login -> {
                    String address = People.person(AdminCalls.fresh()).link().address();
                    String token = address.substring(address.indexOf("token=") + 6);
                    return changes("SECURITY_ACCOUNT", () -> passwords.setByLink(token, "Never-seen-before-17"));
                }));
    }

    private interface Maker {
        long of(String owner) throws Exception;
    }

    private interface OnId {
        Attempt of(long id);
    }

    private interface ByCaller {
        Attempt by(String login) throws Exception;
    }

    /** On something of the caller's, of somebody else's, or that never was. */
    private static MethodCall own(String name, Maker maker, OnId call) {
        return new MethodCall(name, WHOSE, (target, login) -> {
            String other = login.equals("board") ? "auditor" : "board";
            boolean mine = target == Target.MINE && !login.equals("nobody");
            return call.of(target.exists() ? maker.of(mine ? login : other) : Items.NOWHERE);
        });
    }

    private static MethodCall any(String name, ByCaller call) {
        return new MethodCall(name, Set.of(Target.ANY), (target, login) -> call.by(login));
    }

    private static long session(String login) {
        long id = SESSIONS.incrementAndGet();
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        Tables.write(
                "insert into SECURITY_SESSION (ID, VERSION, ACCOUNT_ID, STARTED_AT, LAST_SEEN_AT, ADDRESS, AGENT)"
                        + " values (?, 1, ?, ?, ?, '192.0.2.1', 'matrix')",
                id,
                As.account(login),
                now,
                now);
        return id;
    }

    /** Something that this login was told, and has not read. */
    static long notification(String login) {
        long id = NOTIFICATIONS.incrementAndGet();
        Tables.write(
                "insert into NOTIFICATION (ID, VERSION, PERSON_ID, KIND, POAM_ID, ITEM_NUMBER, TOLD_AT, STATE)"
                        + " select ?, 1, ?, 'ASSIGNED', p.ID, p.ITEM_NUMBER, ?, 'DONE' from POAM p"
                        + " where p.ID = (select min(q.ID) from POAM q)",
                id,
                As.person(login),
                LocalDateTime.now(ZoneOffset.UTC));
        return id;
    }

    private static ChangePassword passwords(String current, String chosen) {
        ChangePassword command = new ChangePassword();
        command.setCurrent(current);
        command.setChosen(chosen);
        return command;
    }

    private static String demoPassword() throws java.io.IOException {
        return Files.readString(Path.of(System.getProperty("poam.data"), "..", "it-password"))
                .strip();
    }
}
