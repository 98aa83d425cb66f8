package org.poamtracker.it.access;

import static org.poamtracker.it.access.Attempt.changes;
import static org.poamtracker.it.access.Attempt.reads;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.poamtracker.calendar.CalendarService;
import org.poamtracker.it.access.Items.Item;
import org.poamtracker.poam.PoamDatesService;

/** How calendars are called: the month on items, the secret address as one's own. */
final class CalendarCalls {

    private CalendarCalls() {}

    static List<MethodCall> all() {
        PoamDatesService dates = As.a(PoamDatesService.class);
        CalendarService calendars = As.a(CalendarService.class);
        return List.of(
                new MethodCall("poam.PoamDatesService.between", Target.ITEMS, (target, login) -> {
                    Item item = Items.dueToday(target);
                    LocalDate today = Plans.today();
                    return reads(
                            item.number(),
                            () -> dates.between(today, today, target.exists() ? Items.agency(target) : null));
                }),
                any("poam.PoamDatesService.mine", () -> reads("items=", dates::mine)),
                any("calendar.CalendarService.mine", () -> reads("", calendars::mine)),
                any("calendar.CalendarService.make", () -> changes("CALENDAR_FEED", calendars::make)),
                new MethodCall("calendar.CalendarService.revoke", Set.of(Target.ANY), (target, login) -> {
                    if (!login.equals("nobody")) {
                        feed(login, "revoked by " + login);
                    }
                    return changes("CALENDAR_FEED", calendars::revoke);
                }),
                new MethodCall("calendar.CalendarService.read", Set.of(Target.ANY), (target, login) -> {
                    String secret = As.login("iso.dta", calendars::make).replaceAll(".*/|\\.ics$", "");
                    return reads("BEGIN:VCALENDAR", () -> calendars.read(secret));
                }));
    }

    private interface Making {
        Attempt make();
    }

    private static MethodCall any(String name, Making call) {
        return new MethodCall(name, Set.of(Target.ANY), (target, login) -> call.make());
    }

    private static void feed(String login, String hash) {
        Tables.write("delete from CALENDAR_FEED where ACCOUNT_ID = ?", As.account(login));
        Tables.write(
                "insert into CALENDAR_FEED (ACCOUNT_ID, SECRET_HASH, MADE_AT) values (?, ?, CURRENT_TIMESTAMP)",
                As.account(login),
                hash);
    }
}
