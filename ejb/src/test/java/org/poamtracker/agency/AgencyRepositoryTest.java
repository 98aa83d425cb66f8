package org.poamtracker.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.agency.AgencyFixtures.BEN;
import static org.poamtracker.agency.AgencyFixtures.TODAY;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.security.AccountState;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Role;
import org.poamtracker.security.Scope;

class AgencyRepositoryTest {

    private static TestPersistence database;
    private static final AgencyRepository agencies = new AgencyRepository();
    private static final SecretariatRepository secretariats = new SecretariatRepository();
    private static final AppointmentRepository appointments = new AppointmentRepository();
    private static final PersonRepository people = new PersonRepository();
    private static long eohhs;
    private static long anf;
    private static long dta;
    private static long dph;
    private static long dor;
    private static long ana;

    @BeforeAll
    static void tree() {
        database = TestPersistence.start();
        agencies.em = database.em();
        secretariats.em = database.em();
        appointments.em = database.em();
        people.em = database.em();
        database.commit(AgencyRepositoryTest::fill);
    }

    private static void fill() {
        Secretariat health = new Secretariat("EOHHS", "Health and Human Services");
        Secretariat finance = new Secretariat("ANF", "Administration and Finance");
        secretariats.add(health);
        secretariats.add(finance);
        eohhs = health.id();
        anf = finance.id();
        dta = add("DTA", health);
        dph = add("DPH", health);
        dor = add("DOR", finance);
        agencies.add(new AgencyUnit(dta, "Bureau of IT"));
        for (String name : List.of("Ana Oliveira", "ana paula Reis", "Ben 100%", "Ben 1000")) {
            Person person = new Person(name, null, null, null);
            people.add(person);
            ana = ana == 0 ? person.id() : ana;
        }
        appoint(Role.AGENCY_ISO, dta, Period.since(TODAY));
        appoint(Role.AGENCY_ISO, dph, new Period(TODAY.minusDays(9), TODAY.minusDays(1)));
        appoint(Role.SCIO, eohhs, Period.since(TODAY.plusDays(1)));
    }

    private static long add(String code, Secretariat secretariat) {
        Agency agency = new Agency(code, "Department " + code, secretariat, "Department");
        agencies.add(agency);
        return agency.id();
    }

    private static void appoint(Role role, long place, Period period) {
        Appointment appointment = new Appointment(ana, role, place, period, BEN);
        appointment.takeEffect();
        appointments.add(appointment);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    @DisplayName("POAM-15 each kind of reach finds the agencies it names, and none finds none")
    void eachKindOfReach() {
        assertThat(codes(Scope.commonwealth())).containsExactly("DOR", "DPH", "DTA");
        assertThat(codes(Scope.of(new Reach.Secretariat(eohhs)))).containsExactly("DPH", "DTA");
        assertThat(codes(Scope.of(new Reach.Agency(dor)))).containsExactly("DOR");
        assertThat(codes(Scope.of(new Reach.AssignedTo(ana, dta)))).containsExactly("DTA");
        assertThat(codes(Scope.of(new Reach.Secretariat(anf), new Reach.Agency(dta))))
                .containsExactly("DOR", "DTA");
        assertThat(codes(Scope.of(new Reach.Contracts(dta)))).isEmpty();
        assertThat(codes(Scope.of(new Reach.TotalsOnly()))).isEmpty();
        assertThat(codes(Scope.of())).isEmpty();
    }

    @Test
    @DisplayName("an agency out of reach is not found by its id, nor are its units")
    void outOfReach() {
        Scope other = Scope.of(new Reach.Agency(dor));

        assertThat(agencies.byId(dta, other)).isEmpty();
        assertThat(agencies.units(dta, other)).isEmpty();
        assertThat(agencies.units(dta, Scope.commonwealth())).hasSize(1);
        assertThat(secretariats.byId(eohhs, other)).isEmpty();
        assertThat(secretariats.all(Scope.of(new Reach.Secretariat(eohhs)))).hasSize(1);
    }

    @Test
    @DisplayName("a post is vacant where nobody's appointment is in force today")
    void vacancies() {
        assertThat(agencies.without(Role.AGENCY_ISO, TODAY, Scope.commonwealth()))
                .extracting(Agency::code)
                .containsExactly("DOR", "DPH");
        assertThat(agencies.without(Role.AGENCY_ISO, TODAY, Scope.of(new Reach.Secretariat(eohhs))))
                .extracting(Agency::code)
                .containsExactly("DPH");
        assertThat(appointments.secretariatsWithout(Role.SCIO, TODAY)).containsExactlyInAnyOrder(eohhs, anf);
        assertThat(appointments.secretariatsWithout(Role.SCIO, TODAY.plusDays(1)))
                .containsExactly(anf);
    }

    @Test
    @DisplayName("POAM-4 a code that an agency had is taken for every other one for good")
    void formerCodes() {
        database.commit(() -> agencies.add(new FormerCode("OLD", dta)));

        assertThat(agencies.isTaken("OLD", dor)).isTrue();
        assertThat(agencies.isTaken("OLD", null)).isTrue();
        assertThat(agencies.isTaken("OLD", dta)).isFalse();
        assertThat(agencies.isTaken("DTA", dta)).isFalse();
        assertThat(agencies.isTaken("DTA", dor)).isTrue();
    }

    @Test
    @DisplayName("people are found by how their name begins, in any case, and paged by name")
    void people() {
        assertThat(names(new PersonFilter("ANA", null, null))).containsExactly("Ana Oliveira", "ana paula Reis");
        assertThat(names(new PersonFilter("ben 100%", null, null))).containsExactly("Ben 100%");
        assertThat(names(new PersonFilter(null, AccountState.IN_USE, null))).isEmpty();
        assertThat(names(new PersonFilter(null, null, ana))).containsExactly("ana paula Reis", "Ben 100%", "Ben 1000");
    }

    @Test
    @DisplayName("who holds what at an agency is answered for a day")
    void holdersOfADay() {
        assertThat(appointments.holdersAt(dph, TODAY)).isEmpty();
        assertThat(appointments.holdersAt(dph, TODAY.minusDays(1)))
                .extracting(HolderRow::name, HolderRow::role)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Ana Oliveira", Role.AGENCY_ISO));
        assertThat(appointments.pending()).isEmpty();
        assertThat(appointments.of(ana)).hasSize(3);
    }

    private static List<String> names(PersonFilter filter) {
        return people.rows(filter, 10).stream().map(PersonRow::fullName).toList();
    }

    private static List<String> codes(Scope scope) {
        return agencies.active(scope).stream().map(Agency::code).toList();
    }
}
