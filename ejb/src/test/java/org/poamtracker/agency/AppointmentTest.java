package org.poamtracker.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.agency.AgencyFixtures.ANA;
import static org.poamtracker.agency.AgencyFixtures.BEN;
import static org.poamtracker.agency.AgencyFixtures.CARL;
import static org.poamtracker.agency.AgencyFixtures.TODAY;
import static org.poamtracker.agency.AgencyFixtures.anAppointment;
import static org.poamtracker.agency.AgencyFixtures.inForce;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Role;

class AppointmentTest {

    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Test
    @DisplayName("nobody grants a role to himself or herself")
    void nobodyGrantsToOneself() {
        assertRefused(
                () -> new Appointment(ANA, Role.AUDITOR, 7L, Period.since(TODAY), ANA), "agency.grant-to-oneself");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Role.class,
            names = {"AGENCY_ISO", "CONTRIBUTOR", "SCIO", "CONTRACTOR", "AUDITOR"})
    @DisplayName("a role that reaches a place is not granted without one")
    void needsAPlace(Role role) {
        assertThatThrownBy(() -> new Appointment(ANA, role, null, Period.since(TODAY), BEN))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("agency.appointment-needs-");
    }

    @Test
    @DisplayName("a pending grant gives no reach until a second holder confirms it")
    void pendingGivesNothing() {
        Appointment pending = anAppointment(Role.ADMINISTRATOR);
        assertThat(pending.isInForceOn(TODAY)).isFalse();

        pending.confirm(CARL);

        assertThat(pending.isInForceOn(TODAY)).isTrue();
        assertThat(pending.confirmedBy()).isEqualTo(CARL);
    }

    @Test
    @DisplayName("neither who granted it nor who gets it can be the second holder")
    void needsASecondHolder() {
        Appointment pending = anAppointment(Role.COMPLIANCE_OFFICER);

        assertRefused(() -> pending.confirm(ANA), "agency.grant-needs-second-holder");
        assertRefused(() -> pending.confirm(BEN), "agency.grant-needs-second-holder");
        assertRefused(() -> pending.refuse(BEN), "agency.grant-needs-second-holder");
        assertThat(pending.state()).isEqualTo(AppointmentState.PENDING);
    }

    @Test
    @DisplayName("what was decided is not decided again")
    void decidedOnce() {
        Appointment pending = anAppointment(Role.ADMINISTRATOR);
        pending.refuse(CARL);

        assertRefused(() -> pending.confirm(CARL), "agency.grant-not-pending");
        assertThat(pending.standing(TODAY)).isEqualTo(Standing.REFUSED);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({"-9,,PRESENT", "0,,PRESENT", "-9,0,PRESENT", "-9,-1,PAST", "1,,FUTURE", "1,9,FUTURE"})
    @DisplayName("SEC-6 first and last day both count, the day after the last no more")
    void dates(int from, Integer to, Standing expected) {
        Period period = new Period(TODAY.plusDays(from), to == null ? null : TODAY.plusDays(to));

        assertThat(inForce(Role.SCIO, period).standing(TODAY)).isEqualTo(expected);
    }

    @Test
    @DisplayName("SEC-6 ended now, it is over before the next request")
    void endedNow() {
        Appointment old = inForce(Role.AGENCY_ISO, Period.since(TODAY.minusDays(30)));
        Appointment fresh = inForce(Role.AGENCY_ISO, Period.since(TODAY));
        Appointment pending = anAppointment(Role.ADMINISTRATOR);

        old.endNow(TODAY);
        fresh.endNow(TODAY);
        pending.endNow(TODAY);

        assertThat(old.standing(TODAY)).isEqualTo(Standing.PAST);
        assertThat(old.endsOn()).isEqualTo(YESTERDAY);
        assertThat(fresh.standing(TODAY)).isEqualTo(Standing.WITHDRAWN);
        assertThat(pending.standing(TODAY)).isEqualTo(Standing.WITHDRAWN);
        assertThat(old.isInForceOn(YESTERDAY))
                .as("who held it then stays answerable")
                .isTrue();
    }

    @Test
    @DisplayName("an end only ever comes nearer, and days that are over stay as they were")
    void anEndOnlyComesNearer() {
        Appointment held = inForce(Role.AGENCY_ISO, new Period(TODAY.minusDays(30), TODAY.plusDays(30)));

        held.endOn(TODAY.plusDays(10), TODAY);

        assertThat(held.endsOn()).isEqualTo(TODAY.plusDays(10));
        assertRefused(() -> held.endOn(TODAY.plusDays(11), TODAY), "agency.appointment-only-shortens");
        assertRefused(() -> held.endOn(TODAY.minusDays(2), TODAY), "agency.appointment-ends-in-past");
        held.endNow(TODAY);
        assertRefused(() -> held.endOn(TODAY.plusDays(1), TODAY), "agency.appointment-over");
        assertRefused(() -> held.endNow(TODAY), "agency.appointment-over");
    }

    @Test
    @DisplayName("it reaches what its role and place say, and no more")
    void reach() {
        Period since = Period.since(TODAY);
        assertThat(inForce(Role.AGENCY_ISO, since).reach()).isEqualTo(new Reach.Agency(7));
        assertThat(inForce(Role.CONTRIBUTOR, since).reach()).isEqualTo(new Reach.AssignedTo(ANA, 7));
        assertThat(inForce(Role.SCIO, since).reach()).isEqualTo(new Reach.Secretariat(7));
        assertThat(inForce(Role.CONTRACTOR, since).reach()).isEqualTo(new Reach.Contracts(7));
        assertThat(inForce(Role.COMPLIANCE_OFFICER, since).reach()).isEqualTo(new Reach.Commonwealth());
        assertThat(inForce(Role.BOARD_MEMBER, since).reach()).isEqualTo(new Reach.TotalsOnly());
    }

    @ParameterizedTest(name = "{0} to {1} against days 10 to 20: {2}")
    @CsvSource({"1,9,false", "1,10,true", "20,30,true", "21,30,false", "1,,true", "21,,false"})
    @DisplayName("two appointments overlap when they share a day")
    void overlaps(int from, Integer to, boolean expected) {
        Appointment held = inForce(Role.SCIO, new Period(TODAY.plusDays(10), TODAY.plusDays(20)));

        assertThat(held.overlaps(new Period(TODAY.plusDays(from), to == null ? null : TODAY.plusDays(to))))
                .isEqualTo(expected);
    }

    private static void assertRefused(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
