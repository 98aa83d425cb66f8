package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.SAM;
import static org.poamtracker.poam.PoamFixtures.TODAY;
import static org.poamtracker.poam.PoamFixtures.VERA;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamFixtures.act;
import static org.poamtracker.poam.PoamWorld.DOR;
import static org.poamtracker.poam.PoamWorld.DTA;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.Act;
import org.poamtracker.repeat.Repeated;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Scope;

/** What registers read of items: everything that belongs in them, nothing else, and nothing out of reach. */
class PoamRegistersTest {

    private static final Scope ALL = Scope.commonwealth();
    private static final Scope FINANCE = Scope.of(new Reach.Secretariat(2));

    private final PoamWorld world = new PoamWorld();
    private final PoamRegisters registers = world.wiring.get(PoamRegisters.class);
    private final RequestRepository requests = world.wiring.get(RequestRepository.class);

    @BeforeEach
    void quiet() {
        world.keep(
                aPoam().of(DTA, 1).open().build(),
                aPoam().of(DOR, 2).in(PoamStatus.CLOSED).build());
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("POAM-5 POAM-6 what slipped is there with its first day, why it moved, who agreed, and its milestones")
    void readsSlips() {
        long slipped = keep(aPoam().of(DTA, 3).open().build());
        long asked = keep(aPoam().of(DOR, 4).open().build());
        LocalDate later = extend(slipped, true);
        extend(asked, false);

        List<ReportedSlip> slips = read(() -> registers.slips(null, ALL));

        assertThat(slips).extracting(slip -> slip.line().agency()).containsExactly("Department DOR", "Department DTA");
        ReportedSlip one = slips.get(1);
        assertThat(one.slips()).isEqualTo(1);
        assertThat(one.dueOn()).isEqualTo(later).isAfter(one.scheduledOn());
        assertThat(one.extensions()).singleElement().satisfies(each -> {
            assertThat(each.to()).isEqualTo(later);
            assertThat(each.justification()).isEqualTo("A vendor has not delivered");
            assertThat(each.decidedOn()).isEqualTo(TODAY);
        });
        assertThat(one.moves()).singleElement().satisfies(each -> assertThat(each.now())
                .isAfter(each.first()));
        assertThat(slips.get(0).extensions()).singleElement().satisfies(each -> assertThat(each.decidedOn())
                .isNull());
    }

    @Test
    @DisplayName(
            "POAM-10 accepted risks are there with who agreed; so are those asked for, and those that have expired")
    void readsAcceptedRisks() {
        long accepted = keep(aPoam().of(DTA, 3).open().build());
        long waiting = keep(aPoam().of(DOR, 4).open().build());
        long expired = keep(aPoam().of(DOR, 5).open().build());
        accept(accepted, TODAY, TODAY.plusDays(20), true);
        accept(waiting, TODAY, TODAY.plusDays(30), false);
        accept(expired, TODAY.minusDays(30), TODAY.minusDays(3), true);
        world.db.commit(() -> {
            Poam poam = world.poams.take(expired, ALL).orElseThrow();
            new PoamRisk(poam, act(SAM)).expire();
            world.poams.save(poam);
        });

        assertThat(read(() -> registers.accepted(null, ALL))).singleElement().satisfies(risk -> {
            assertThat(risk.until()).isEqualTo(TODAY.plusDays(20));
            assertThat(risk.control()).isEqualTo("a guard");
            assertThat(risk.endorsed().by()).isEqualTo("Vera");
            assertThat(risk.decided().by()).isEqualTo("Sam");
            assertThat(risk.decided().on()).isEqualTo(TODAY);
        });
        assertThat(read(() -> registers.waiting(null, ALL)))
                .singleElement()
                .satisfies(risk -> assertThat(risk.decided()).isNull());
        assertThat(read(() -> registers.returned(null, ALL)))
                .singleElement()
                .satisfies(risk -> assertThat(risk.line().status()).isEqualTo(PoamStatus.OPEN));
        assertThat(read(() -> registers.accepted(null, FINANCE))).isEmpty();
        assertThat(read(() -> registers.waiting(2L, ALL))).hasSize(1);
        assertThat(read(() -> registers.waiting(1L, FINANCE))).isEmpty();
    }

    @Test
    @DisplayName("POAM-9 a repeat is there with its whole chain, and how long each step had stayed closed")
    void readsRepeats() {
        long oldest = keep(aPoam().of(DTA, 3).in(PoamStatus.CLOSED).build());
        Poam middle = aPoam().of(DTA, 4).in(PoamStatus.CLOSED).build();
        middle.origin().repeats(oldest);
        long second = keep(middle);
        Poam again = aPoam().of(DTA, 5).open().build();
        again.origin().repeats(second);
        world.keep(again);

        List<ReportedRepeat> repeats = read(() -> registers.repeats(null, ALL));

        assertThat(repeats).hasSize(2);
        assertThat(repeats)
                .filteredOn(repeat -> repeat.line().number().equals(again.number()))
                .singleElement()
                .satisfies(repeat ->
                        assertThat(repeat.chain()).extracting(Repeated::id).containsExactly(second, oldest));
        assertThat(read(() -> registers.repeats(null, FINANCE))).isEmpty();
    }

    @Test
    @DisplayName("POAM-15 who reaches only what is assigned to them, or nothing, reads no register")
    void readsNothingOutOfReach() {
        extend(keep(aPoam().of(DTA, 3).open().build()), true);

        for (Scope scope : List.of(Scope.of(), FINANCE, Scope.of(new Reach.AssignedTo(ANA, 1)))) {
            assertThat(read(() -> registers.slips(null, scope))).isEmpty();
            assertThat(read(() -> registers.accepted(null, scope))).isEmpty();
            assertThat(read(() -> registers.returned(null, scope))).isEmpty();
            assertThat(read(() -> registers.repeats(null, scope))).isEmpty();
        }
        assertThat(read(() -> registers.slips(null, Scope.of(new Reach.Agency(1)))))
                .hasSize(1);
    }

    private long keep(Poam poam) {
        world.keep(poam);
        return poam.id();
    }

    private <T> T read(Supplier<T> reading) {
        return world.db.commit(reading);
    }

    /** Asks for thirty more days, and agrees to it or not; the new day. */
    private LocalDate extend(long id, boolean agreed) {
        return world.db.commit(() -> {
            Poam poam = world.poams.take(id, ALL).orElseThrow();
            LocalDate later = poam.dueOn().plusDays(30);
            Milestone milestone = poam.milestones().get(0);
            ExtensionStep step =
                    new ExtensionStep(milestone.id(), milestone.plan().text(), later);
            Extension extension = new PoamLifeCycle(poam, act(ANA))
                    .askExtension(later, List.of(step), new Why("VENDOR", "late"), false);
            requests.add(extension);
            if (agreed) {
                new PoamLifeCycle(poam, act(SAM)).approve(extension, null);
            }
            world.poams.save(poam);
            return later;
        });
    }

    private void accept(long id, LocalDate day, LocalDate until, boolean agreed) {
        world.db.commit(() -> {
            Poam poam = world.poams.take(id, ALL).orElseThrow();
            Act asker = new Act(ANA, "Ana", day.atTime(17, 0).toInstant(ZoneOffset.UTC));
            Act head = new Act(VERA, "Vera", day.atTime(18, 0).toInstant(ZoneOffset.UTC));
            RiskAcceptance acceptance =
                    new PoamRisk(poam, asker).askAcceptance(until, "a guard", Why.because("too dear"), false);
            requests.add(acceptance);
            if (agreed) {
                new PoamLifeCycle(poam, head).approve(acceptance, null);
                if (poam.status() == PoamStatus.OPEN) {
                    new PoamLifeCycle(poam, act(SAM)).approve(acceptance, null);
                }
            }
            world.poams.save(poam);
        });
    }
}
