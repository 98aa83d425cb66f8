package org.poamtracker.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.agency.AgencyFixtures.TODAY;
import static org.poamtracker.agency.AgencyWorld.grantOf;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.security.Role;
import org.poamtracker.trail.FieldChange;

class AppointmentServiceTest {

    private final AgencyWorld world = new AgencyWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("a narrow role takes effect at once, and whoever gets it reaches the place")
    void narrow() {
        long ana = world.person("Ana");
        world.asAdministrator(world.person("Admin", Role.ADMINISTRATOR));

        boolean waits = grant(grantOf(Role.AGENCY_ISO, ana, world.dta));

        assertThat(waits).isFalse();
        assertThat(world.appointments.inForce(ana, TODAY)).hasSize(1);
        assertThat(world.trail.actions()).endsWith("ROLE_GRANTED");
        assertThat(world.trail.lastChanges())
                .contains(new FieldChange("role", null, "AGENCY_ISO"), new FieldChange("placeId", null, "DTA"));
    }

    @Test
    @DisplayName("the very first wide grants are free and recorded as such")
    void theVeryFirst() {
        long ana = world.person("Ana");
        world.asAdministrator(world.person("Admin", Role.ADMINISTRATOR));

        assertThat(grant(grantOf(Role.ADMINISTRATOR, ana, null))).isFalse();
        assertThat(world.trail.lastNote()).contains("no second holder");
    }

    @Test
    @DisplayName("with a third holder about, a wide grant waits until that one confirms it")
    void aWideGrantWaits() {
        long ana = world.person("Ana");
        long officer = world.person("Officer", Role.COMPLIANCE_OFFICER);
        long admin = world.person("Admin", Role.ADMINISTRATOR);
        world.asAdministrator(admin);
        assertThat(grant(grantOf(Role.COMPLIANCE_OFFICER, ana, null))).isTrue();
        assertThat(world.appointments.inForce(ana, TODAY)).isEmpty();
        long id = world.grants.pending().get(0).id();

        assertThat(world.refusal(() -> world.grants.confirm(id))).isEqualTo("agency.grant-needs-second-holder");
        world.asAdministrator(ana);
        assertThat(world.refusal(() -> world.grants.confirm(id))).isEqualTo("agency.grant-needs-second-holder");
        world.asAdministrator(officer);
        assertThat(world.grants.pending()).extracting(AppointmentRow::decidable).containsExactly(true);
        world.db.commit(() -> world.grants.confirm(id));

        assertThat(world.appointments.inForce(ana, TODAY)).hasSize(1);
        assertThat(world.grants.pending()).isEmpty();
        assertThat(world.trail.actions()).endsWith("ROLE_ASKED", "ROLE_CONFIRMED");
    }

    @Test
    @DisplayName("who could confirm only on paper, with a disabled account, does not make a grant wait")
    void aDisabledHolderIsNobody() {
        long ana = world.person("Ana");
        long officer = world.person("Officer", Role.COMPLIANCE_OFFICER);
        world.db.sql("UPDATE SECURITY_ACCOUNT SET STATE = 'DISABLED' WHERE PERSON_ID = " + officer);
        world.asAdministrator(world.person("Admin", Role.ADMINISTRATOR));

        assertThat(grant(grantOf(Role.COMPLIANCE_OFFICER, ana, null))).isFalse();
    }

    @Test
    @DisplayName("nobody grants to himself or herself, twice, or at a place that is not there")
    void refused() {
        long ana = world.person("Ana");
        long admin = world.person("Admin", Role.ADMINISTRATOR);
        world.asAdministrator(admin);
        grant(grantOf(Role.AGENCY_ISO, ana, world.dta));

        assertThat(world.refusal(() -> world.grants.grant(grantOf(Role.AGENCY_ISO, admin, world.dta))))
                .isEqualTo("agency.grant-to-oneself");
        assertThat(world.refusal(() -> world.grants.grant(grantOf(Role.AGENCY_ISO, ana, world.dta))))
                .isEqualTo("agency.grant-held-already");
        assertThat(world.refusal(() -> world.grants.grant(grantOf(Role.AGENCY_ISO, ana, 999L))))
                .isEqualTo("agency.place.unknown");
        assertThat(world.refusal(() -> world.grants.grant(grantOf(Role.AGENCY_ISO, 999, world.dta))))
                .isEqualTo("agency.person.unknown");
        assertThat(world.refusal(() -> world.grants.grant(grantOf(Role.AGENCY_ISO, ana, null))))
                .isEqualTo("agency.appointment-needs-agency");
    }

    @Test
    @DisplayName("SEC-6 the last active administrator's appointment is not ended, another one's is")
    void theLastAdministrator() {
        long admin = world.person("Admin", Role.ADMINISTRATOR);
        long second = world.person("Second", Role.ADMINISTRATOR);
        world.asAdministrator(admin);
        long held = only(second);
        world.db.commit(() -> world.grants.end(held, null));

        assertThat(world.appointments.inForce(second, TODAY)).isEmpty();
        assertThat(world.trail.actions()).endsWith("ROLE_ENDED");
        assertThat(world.refusal(() -> world.grants.end(only(admin), TODAY.plusDays(9))))
                .isEqualTo("agency.last-administrator");
    }

    @Test
    @DisplayName("places are offered by what the role's reach names")
    void places() {
        assertThat(world.grants.places(Role.AGENCY_ISO))
                .extracting(PlaceChoice::code)
                .containsExactly("DOR", "DTA");
        assertThat(world.grants.places(Role.SCIO)).extracting(PlaceChoice::code).containsExactly("EOHHS");
        assertThat(world.grants.places(Role.BOARD_MEMBER)).isEmpty();
    }

    private boolean grant(GrantRole command) {
        return world.db.commit(() -> world.grants.grant(command));
    }

    private long only(long person) {
        List<Appointment> held = world.appointments.of(person);
        assertThat(held).hasSize(1);
        return held.get(0).id();
    }
}
