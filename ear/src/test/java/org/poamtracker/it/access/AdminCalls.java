package org.poamtracker.it.access;

import static org.poamtracker.it.access.Attempt.changes;
import static org.poamtracker.it.access.Attempt.reads;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.poamtracker.agency.AddPerson;
import org.poamtracker.agency.AppointmentService;
import org.poamtracker.agency.GrantRole;
import org.poamtracker.agency.PersonDetail;
import org.poamtracker.agency.PersonFilter;
import org.poamtracker.agency.PersonService;
import org.poamtracker.agency.SavePerson;
import org.poamtracker.mail.MailService;
import org.poamtracker.mail.MailStatus;
import org.poamtracker.security.AccountService;
import org.poamtracker.security.ResetSecondFactor;
import org.poamtracker.security.Role;
import org.poamtracker.trail.SecurityLogFilter;
import org.poamtracker.trail.TrailService;

/** How the boundaries are called at which people, their accounts and appointments, mail and the trail are looked after. */
final class AdminCalls {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private AdminCalls() {}

    static List<MethodCall> accounts() {
        AccountService accounts = As.a(AccountService.class);
        return List.of(
                account("AccountService.disable", id -> changes("SECURITY_ACCOUNT", () -> accounts.disable(id))),
                account("AccountService.enable", id -> {
                    if (id != Items.NOWHERE) {
                        As.login("admin", () -> accounts.disable(id));
                    }
                    return changes("SECURITY_ACCOUNT", () -> accounts.enable(id));
                }),
                account("AccountService.sendLink", id -> changes("SECURITY_LINK", () -> accounts.sendLink(id))),
                account(
                        "AccountService.resetPassword",
                        id -> changes("SECURITY_LINK", () -> accounts.resetPassword(id))),
                account("AccountService.resetSecondFactor", id -> {
                    ResetSecondFactor lost = new ResetSecondFactor();
                    lost.setAccountId(id);
                    lost.setReason("lost on the train");
                    Tables.write(
                            "update SECURITY_ACCOUNT set SECOND_FACTOR_AT = CREATED_AT, VERSION = VERSION + 1 where ID = ?",
                            id);
                    return changes("SECURITY_ACCOUNT", () -> accounts.resetSecondFactor(lost));
                }));
    }

    static List<MethodCall> people() {
        PersonService people = As.a(PersonService.class);
        return List.of(
                any(
                        "agency.PersonService.list",
                        id -> reads("rows=", () -> people.list(new PersonFilter(null, null, null)))),
                person("agency.PersonService.show", id -> reads("id=" + id + ",", () -> people.show(id))),
                person("agency.PersonService.history", id -> reads("PERSON_ADDED", () -> people.history(id, null))),
                person(
                        "agency.PersonService.accountHistory",
                        id -> reads("rows=", () -> people.accountHistory(id, null))),
                any("agency.PersonService.add", id -> {
                    AddPerson person = People.newPerson(fresh());
                    return changes("AGENCY_PERSON", () -> people.add(person));
                }),
                person("agency.PersonService.change", id -> {
                    SavePerson person = new SavePerson();
                    person.setId(id);
                    person.setFullName("Somebody renamed");
                    if (id != Items.NOWHERE) {
                        PersonDetail now = As.login("admin", () -> people.show(id));
                        person.setVersion(now.version());
                    }
                    return changes("AGENCY_PERSON", () -> people.change(person));
                }));
    }

    static List<MethodCall> appointments() {
        AppointmentService appointments = As.a(AppointmentService.class);
        return List.of(
                any("agency.AppointmentService.places", id -> reads("DTA", () -> appointments.places(Role.AGENCY_ISO))),
                person("agency.AppointmentService.grant", id -> {
                    GrantRole grant = People.grant(id, Role.AGENCY_HEAD, Items.agency(Target.DPH));
                    return changes("AGENCY_APPOINTMENT", () -> appointments.grant(grant));
                }),
                any("agency.AppointmentService.pending", id -> reads("", appointments::pending)),
                asked("confirm", id -> changes("AGENCY_APPOINTMENT", () -> appointments.confirm(id))),
                asked("refuse", id -> changes("AGENCY_APPOINTMENT", () -> appointments.refuse(id))),
                asked("end", id -> changes("AGENCY_APPOINTMENT", () -> appointments.end(id, null))));
    }

    static List<MethodCall> mailAndTrail() {
        MailService mail = As.a(MailService.class);
        TrailService trail = As.a(TrailService.class);
        return List.of(
                any("mail.MailService.delivers", id -> reads("false", mail::delivers)),
                any("mail.MailService.list", id -> reads("rows=", () -> mail.list(MailStatus.FAILED, 0, 10))),
                any("mail.MailService.count", id -> reads("", () -> mail.count(MailStatus.FAILED))),
                new MethodCall("mail.MailService.retry", Set.of(Target.ANY), (target, login) -> {
                    long id = target.exists() ? Background.failedMail() : Items.NOWHERE;
                    return changes("MAIL_OUTBOX", () -> mail.retry(id));
                }),
                any(
                        "trail.TrailService.securityLog",
                        id -> reads("rows=", () -> trail.securityLog(SecurityLogFilter.all()))),
                any("trail.TrailService.verify", id -> reads("bad=null", () -> trail.verify(null))),
                any("trail.TrailService.exportHeads", id -> reads("Heads of the trail", trail::exportHeads)));
    }

    private interface OnId {
        Attempt of(long id) throws Exception;
    }

    private static MethodCall any(String name, OnId call) {
        return new MethodCall(name, Set.of(Target.ANY), (target, login) -> call.of(0));
    }

    private static MethodCall person(String name, OnId call) {
        return new MethodCall(
                name,
                Set.of(Target.ANY),
                (target, login) ->
                        call.of(target.exists() ? People.person(fresh()).personId() : Items.NOWHERE));
    }

    private static MethodCall account(String name, OnId call) {
        return new MethodCall("security." + name, Set.of(Target.ANY), (target, login) -> {
            String account = fresh();
            if (target.exists()) {
                People.person(account);
            }
            return call.of(target.exists() ? As.account(account) : Items.NOWHERE);
        });
    }

    /** On a grant of Commonwealth reach that the administrator asked for and somebody else must confirm. */
    private static MethodCall asked(String name, OnId call) {
        return new MethodCall("agency.AppointmentService." + name, Set.of(Target.ANY), (target, login) -> {
            if (!target.exists()) {
                return call.of(Items.NOWHERE);
            }
            return call.of(grantThatWaits());
        });
    }

    static long grantThatWaits() throws Exception {
        GrantRole grant = People.grant(People.person(fresh()).personId(), Role.COMPLIANCE_OFFICER, null);
        As.login("admin", () -> As.a(AppointmentService.class).grant(grant));
        return Tables.number("select max(ID) from AGENCY_APPOINTMENT where PERSON_ID = ?", grant.getPersonId());
    }

    static String fresh() {
        return "matrix.p" + PEOPLE.incrementAndGet();
    }
}
