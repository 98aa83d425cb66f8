package org.poamtracker.it.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.poamtracker.agency.AppointmentService;
import org.poamtracker.agency.GrantRole;
import org.poamtracker.it.access.As;
import org.poamtracker.it.access.Items;
import org.poamtracker.it.access.People;
import org.poamtracker.it.access.Plans;
import org.poamtracker.it.access.Tables;
import org.poamtracker.it.access.Target;
import org.poamtracker.platform.Difference;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StaleRecord;
import org.poamtracker.poam.DecideRequest;
import org.poamtracker.poam.DraftPoam;
import org.poamtracker.poam.EditPoam;
import org.poamtracker.poam.PoamDetail;
import org.poamtracker.poam.PoamDraftService;
import org.poamtracker.poam.PoamFacts;
import org.poamtracker.poam.PoamRequestService;
import org.poamtracker.poam.PoamService;
import org.poamtracker.security.AccessDenied;
import org.poamtracker.security.AccountService;
import org.poamtracker.security.Role;

/** R3: several people at once. */
@ExtendWith(ArquillianExtension.class)
public class ConcurrencyIT {

    private static final int PEOPLE = 8;
    private static final int EDITS = Boolean.getBoolean("poam.long") ? 5000 : 500;
    private static final int ROUNDS = Boolean.getBoolean("poam.long") ? 50 : 5;
    private static final int DRAFTS = 160;

    /** Two people who may edit in DTA. */
    private static final List<String> EDITORS = List.of("iso.dta", "mixed.dta");

    @Test
    @DisplayName("R3 who edits what somebody else changed meanwhile is told so, and nobody's change is lost")
    public void nothingIsOverwritten() throws Exception {
        Items.Item item = Items.at(Target.DTA, Items.Step.DRAFT);
        AtomicInteger lost = new AtomicInteger();
        AtomicInteger won = new AtomicInteger();
        together(EDITS, n -> {
            try {
                change(item.id(), n);
                won.incrementAndGet();
            } catch (StaleRecord told) {
                lost.incrementAndGet();
            }
        });

        assertThat(won.get() + lost.get()).isEqualTo(EDITS);
        assertThat(won.get()).isPositive();
        assertThat(lost.get()).as("lost races, else this proves nothing").isPositive();
        assertThat(Tables.number("select VERSION from POAM where ID = ?", item.id()))
                .isEqualTo(item.version() + won.get());
        assertThat(Tables.number(
                        "select count(*) from TRAIL_ENTRY where ACTION = 'POAM_EDITED' and SUBJECT_ID = ?", item.id()))
                .isEqualTo(won.get());
    }

    private static void change(long id, int n) throws Exception {
        As.login(EDITORS.get(n % 2), () -> {
            PoamDetail seen = As.a(PoamService.class).show(id);
            seen.facts().getWeakness().setDescription("As written in edit " + n);
            return edit(new EditPoam(id, seen.version(), seen.facts()));
        });
    }

    @Test
    @DisplayName(
            "R3 of several who saw the same, exactly one saves; the others hear who was first, when and what differs")
    public void exactlyOneWins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Items.Item item = Items.at(Target.DTA, Items.Step.DRAFT);
            List<StaleRecord> told = Collections.synchronizedList(new ArrayList<>());
            together(PEOPLE, n -> {
                PoamFacts facts = Plans.facts(Target.DTA);
                facts.getWeakness().setDescription("As person " + n + " sees it");
                try {
                    As.login(EDITORS.get(n % 2), () -> edit(new EditPoam(item.id(), item.version(), facts)));
                } catch (StaleRecord late) {
                    told.add(late);
                }
            });

            assertThat(told).hasSize(PEOPLE - 1).allSatisfy(late -> {
                assertThat(late.arguments()).first().asString().isNotBlank();
                assertThat(late.changedAt()).isNotNull();
                assertThat(late.differences()).extracting(Difference::field).contains("description");
            });
            assertThat(Tables.number("select VERSION from POAM where ID = ?", item.id()))
                    .isEqualTo(item.version() + 1);
        }
    }

    @Test
    @DisplayName(
            "R3 a request is settled once, whoever comes at the same time; who comes late is told and undoes nothing")
    public void aRequestIsSettledOnce() throws Exception {
        for (int round = 0; round < ROUNDS * 4; round++) {
            Items.Item item = Items.at(Target.DTA, Items.Step.EXTENDING);
            DecideRequest approval = new DecideRequest(item.requestId(), true, "Agreed.");
            AtomicInteger settled = new AtomicInteger();
            together(PEOPLE, n -> {
                try {
                    As.login(n % 2 == 0 ? "scio.eohhs" : "iso.dta", () -> settle(n % 2 == 0, approval));
                    settled.incrementAndGet();
                } catch (RuleViolation late) {
                    assertThat(late.code()).isEqualTo("poam.already-decided");
                }
            });

            assertThat(settled).hasValue(1);
            assertThat(Tables.number(
                            "select count(*) from POAM_REQUEST where STATE <> 'WAITING' and ID = ?", item.requestId()))
                    .isEqualTo(1);
        }
    }

    private static Void settle(boolean approve, DecideRequest approval) {
        PoamRequestService requests = As.a(PoamRequestService.class);
        if (approve) {
            requests.decide(approval);
        } else {
            requests.withdraw(approval.requestId());
        }
        return null;
    }

    private static Void edit(EditPoam edit) {
        As.a(PoamDraftService.class).edit(edit);
        return null;
    }

    @Test
    @DisplayName(
            "R3 of drafts with one POAM ID saved at the same moment one is kept, and the others hear that it is taken")
    public void aPoamIdIsTakenOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String id = "AT-ONCE-" + round;
            AtomicInteger taken = new AtomicInteger();
            together(PEOPLE, n -> {
                DraftPoam draft = Plans.draft(Target.DTA);
                draft.getFacts().getWeakness().setExternalId(id);
                try {
                    As.login(EDITORS.get(n % 2), () -> As.a(PoamDraftService.class)
                            .create(draft));
                } catch (RuleViolation late) {
                    assertThat(late.code()).isEqualTo("poam.external-id-taken");
                    taken.incrementAndGet();
                }
            });

            assertThat(taken).hasValue(PEOPLE - 1);
            assertThat(Tables.number("select count(*) from POAM where EXTERNAL_ID = ?", id))
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName("R3 accounts with one login made at the same moment are one, and the others hear that it is taken")
    public void aLoginIsTakenOnce() throws Exception {
        AtomicInteger taken = new AtomicInteger();
        together(PEOPLE, n -> {
            try {
                People.person("crowd.same");
            } catch (RuleViolation late) {
                assertThat(late.code()).isEqualTo("security.login-taken");
                taken.incrementAndGet();
            }
        });

        assertThat(taken).hasValue(PEOPLE - 1);
    }

    @Test
    @DisplayName("R3 items drafted at once have numbers without a gap and without a double")
    public void numbersHaveNoGap() throws Exception {
        String prefix = "DOR-" + Plans.today().getYear() + "-%";
        together(
                DRAFTS,
                n -> As.login("iso.dor", () -> As.a(PoamDraftService.class).create(Plans.draft(Target.DOR))));

        long numbers = Tables.number("select count(distinct NUMBER_SORT) from POAM where ITEM_NUMBER like ?", prefix);
        assertThat(numbers).isGreaterThanOrEqualTo(DRAFTS);
        assertThat(Tables.number("select count(*) from POAM where ITEM_NUMBER like ?", prefix))
                .isEqualTo(numbers);
        assertThat(Tables.number(
                        "select max(cast(substr(NUMBER_SORT, 10) as integer)) from POAM where ITEM_NUMBER like ?",
                        prefix))
                .isEqualTo(numbers);
    }

    @Test
    @DisplayName("SEC-7 R3 of equal grants at the same time one is given, and the others hear that it is held already")
    public void grantedOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long person = People.person("crowd" + round + ".granted").personId();
            GrantRole grant =
                    People.grant(person, Role.AGENCY_HEAD, Tables.number("select ID from AGENCY where CODE = 'DPH'"));
            AtomicInteger held = new AtomicInteger();
            together(PEOPLE, n -> {
                try {
                    As.login("admin", () -> As.a(AppointmentService.class).grant(grant));
                } catch (RuleViolation late) {
                    assertThat(late.code()).isEqualTo("agency.grant-held-already");
                    held.incrementAndGet();
                }
            });

            assertThat(held).hasValue(PEOPLE - 1);
            assertThat(Tables.number("select count(*) from AGENCY_APPOINTMENT where PERSON_ID = ?", person))
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName("SEC-6 R3 of two administrators who disable each other at the same moment one stays")
    public void oneAdministratorStays() throws Exception {
        People.person("crowd.admin");
        String active = "STATE = 'IN_USE' and PASSWORD_HASH is not null and PERSON_ID in"
                + " (select PERSON_ID from AGENCY_APPOINTMENT where ROLE = 'ADMINISTRATOR' and STATE = 'IN_FORCE')";
        Tables.write("update SECURITY_ACCOUNT set PASSWORD_HASH = 'none' where LOGIN = ?", "crowd.admin");
        Tables.write(
                "insert into AGENCY_APPOINTMENT (ID, VERSION, PERSON_ID, ROLE, STARTS_ON, STATE) select"
                        + " AGENCY_APPOINTMENT_SEQ.NEXTVAL, 1, PERSON_ID, 'ADMINISTRATOR', CURRENT_DATE - 1, 'IN_FORCE'"
                        + " from SECURITY_ACCOUNT where LOGIN = ?",
                "crowd.admin");
        assertThat(Tables.number("select count(*) from SECURITY_ACCOUNT where " + active))
                .isEqualTo(2);
        List<String> two = List.of("admin", "crowd.admin");
        try {
            for (int round = 0; round < ROUNDS * 4; round++) {
                AtomicInteger won = new AtomicInteger();
                CyclicBarrier start = new CyclicBarrier(2);
                together(2, n -> {
                    long other = Tables.number("select ID from SECURITY_ACCOUNT where LOGIN = ?", two.get(1 - n));
                    try {
                        As.login(two.get(n), () -> {
                            start.await();
                            As.a(AccountService.class).disable(other);
                            return won.incrementAndGet();
                        });
                    } catch (AccessDenied disabledMeanwhile) {
                        return; // the other was faster, and may not have come to count it yet: that is looked at below
                    } catch (RuleViolation late) {
                        assertThat(late.code()).isEqualTo("security.last-administrator");
                    }
                });

                assertThat(won).hasValue(1);
                assertThat(Tables.number("select count(*) from SECURITY_ACCOUNT where " + active))
                        .isEqualTo(1);
                two.forEach(ConcurrencyIT::enable);
            }
        } finally {
            enable("admin");
            Tables.write(
                    "update AGENCY_APPOINTMENT set ENDS_ON = CURRENT_DATE - 1 where ROLE = 'ADMINISTRATOR' and PERSON_ID in"
                            + " (select PERSON_ID from SECURITY_ACCOUNT where LOGIN = ?)",
                    "crowd.admin");
        }
    }

    private static void enable(String login) {
        Tables.write("update SECURITY_ACCOUNT set STATE = 'IN_USE' where LOGIN = ?", login);
    }

    private interface Work {
        void at(int n) throws Exception;
    }

    private static void together(int times, Work work) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int n = 0; n < times; n++) {
                int mine = n;
                Callable<Void> turn = () -> {
                    work.at(mine);
                    return null;
                };
                running.add(people.submit(turn));
            }
            for (Future<?> done : running) {
                done.get();
            }
        } finally {
            people.shutdownNow();
        }
    }
}
