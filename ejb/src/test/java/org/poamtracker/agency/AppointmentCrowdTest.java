package org.poamtracker.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.agency.AgencyFixtures.TODAY;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.platform.Crowd;
import org.poamtracker.security.Role;

class AppointmentCrowdTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("SEC-7 R3 an end that was set for an appointment stays set, whoever rolls back in between")
    void endsAreKept() throws Exception {
        try (Crowd crowd = new Crowd(folder)) {
            crowd.database().sql("INSERT INTO AGENCY_PERSON (ID, VERSION, FULL_NAME) VALUES (1, 1, 'Ana')");
            Appointment held = new Appointment(1, Role.COMPLIANCE_OFFICER, null, Period.since(TODAY), null);
            held.takeEffect();
            crowd.database().commit(() -> crowd.database().em().persist(held));
            AtomicInteger days = new AtomicInteger(30_000);

            int committed = crowd.work(wiring -> wiring.get(AppointmentRepository.class), appointments -> appointments
                    .locked(held.id())
                    .orElseThrow()
                    .endOn(TODAY.plusDays(days.getAndDecrement()), TODAY));

            assertThat(crowd.database().number("SELECT VERSION FROM AGENCY_APPOINTMENT WHERE ID = " + held.id()))
                    .isEqualTo(1 + committed);
        }
    }
}
