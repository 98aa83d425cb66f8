package org.poamtracker.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.program.ProgramWorld.COURT;
import static org.poamtracker.program.ProgramWorld.DOR;
import static org.poamtracker.program.ProgramWorld.DTA;
import static org.poamtracker.program.ProgramWorld.TODAY;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.program.ProgramsDue.DueProgram;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Reach;

/** What lists show, to whom, and at what cost. */
class ProgramListTest {

    static ProgramWorld world;

    @BeforeAll
    static void open() {
        world = new ProgramWorld();
        world.inForce(DTA, ProgramKind.ISP);
        world.signed(DTA, ProgramKind.WISP);
        world.submitted(DOR, ProgramKind.ESP);
        world.begun(COURT, ProgramKind.WISP);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static List<String> names(ProgramFilter filter) {
        return world.in(() ->
                world.service.list(filter).rows().stream().map(ProgramRow::name).toList());
    }

    private static ProgramFilter all(Long agency, ProgramKind kind, ProgramState state, ProgramFilter.Due due) {
        return new ProgramFilter(agency, kind, state, due, null, 0, 25);
    }

    @Test
    @DisplayName("PROG-1 lists show what is missing too, but neither a WISP that nobody keeps nor bodies outside")
    void showsWhatIsMissing() {
        world.asOffice();

        assertThat(names(all(null, null, null, null)))
                .containsExactly(
                        "COURT WISP", "DOR ESP", "DTA ISP", "DTA WISP", "DOR ISP", "DPH ISP", "DPH ESP", "DTA ESP");
        assertThat(names(all(null, null, ProgramState.MISSING, null)))
                .containsExactly("DOR ISP", "DPH ISP", "DPH ESP", "DTA ESP");
        assertThat(names(all(null, ProgramKind.WISP, null, null))).containsExactly("COURT WISP", "DTA WISP");
        assertThat(names(all(DOR, null, ProgramState.SUBMITTED, null))).containsExactly("DOR ESP");
    }

    @Test
    @DisplayName("PROG-1 every reach sees the programs of its agencies, and those within duty wait for it")
    void everyReachSeesItsOwn() {
        world.asOfficer(DTA);
        assertThat(names(all(null, null, null, null))).containsExactly("DTA ISP", "DTA WISP", "DTA ESP");
        assertThat(names(all(DOR, null, null, null))).isEmpty();
        world.user.be(14, "Sam").allow(Permission.PROGRAM_VIEW, new Reach.Secretariat(1));
        assertThat(names(all(null, null, null, null)))
                .containsExactly("DTA ISP", "DTA WISP", "DPH ISP", "DPH ESP", "DTA ESP");
        world.user.be(15, "Zoe").allow(Permission.PROGRAM_VIEW, new Reach.AssignedTo(15, DTA));
        assertThat(names(all(null, null, null, null))).isEmpty();
    }

    @Test
    @DisplayName("PROG-8 what waits is whose turn it is: to write, to sign, to decide")
    void whatWaits() {
        world.asOffice();
        assertThat(waiting(ProgramDuty.DECIDE)).containsExactly("DOR ESP");
        world.asHead(DTA);
        assertThat(waiting(ProgramDuty.APPROVE)).containsExactly("DTA WISP");
        world.asOfficer(DTA);
        assertThat(waiting(ProgramDuty.PREPARE)).containsExactly("DTA ESP");
    }

    @Test
    @DisplayName("PROG-8 what is signed where nobody else is head waits for an appointment")
    void nobodyIsHead() {
        world.asOfficer(DTA);
        assertThat(waiting(ProgramDuty.APPOINT)).containsExactly("DTA WISP");
        assertThat(headless()).isTrue();

        appoint(1, ProgramWorld.ISO);
        assertThat(waiting(ProgramDuty.APPOINT)).as("who signed is head too").containsExactly("DTA WISP");
        world.db.sql("INSERT INTO AGENCY_DELEGATION (ID, VERSION, APPOINTMENT_ID, DELEGATE_ID, STARTS_ON, ENDS_ON)"
                + " VALUES (1, 1, 1, 12, DATE '2026-11-01', DATE '2026-11-30')");
        assertThat(waiting(ProgramDuty.APPOINT)).as("somebody stands in").isEmpty();
        assertThat(headless()).isFalse();
        world.db.sql("DELETE FROM AGENCY_DELEGATION");
        appoint(2, ProgramWorld.HEAD);
        assertThat(waiting(ProgramDuty.APPOINT)).isEmpty();
        assertThat(headless()).isFalse();
        world.db.sql("DELETE FROM AGENCY_APPOINTMENT");
    }

    private static void appoint(long id, long person) {
        world.db.sql(
                "INSERT INTO AGENCY_APPOINTMENT (ID, VERSION, PERSON_ID, ROLE, AGENCY_ID, STARTS_ON, STATE) VALUES ("
                        + id + ", 1, " + person + ", 'AGENCY_HEAD', 1, DATE '2020-01-01', 'IN_FORCE')");
    }

    /** Of the program and of its version, which say the same. */
    private static boolean headless() {
        ProgramRow row = world.in(() -> world.service.list(all(DTA, ProgramKind.WISP, null, null)))
                .rows()
                .get(0);
        ProgramDetail program = world.in(() -> world.service.show(row.id()));
        assertThat(world.detail(program.newest().id()).headless()).isEqualTo(program.headless());
        return program.headless();
    }

    private static List<String> waiting(ProgramDuty duty) {
        return world.in(() -> world.service.waiting(null)).get(duty).rows().stream()
                .map(ProgramRow::name)
                .toList();
    }

    @Test
    @DisplayName("PROG-8 what is due is found by day, but not what a version on its way answers")
    void whatIsDue() {
        ProgramsDue due = world.wiring.get(ProgramsDue.class);

        List<DueProgram> found = world.in(() -> due.before(TODAY.plusYears(2), null, 10));
        assertThat(found).extracting(DueProgram::name).containsExactly("DTA ISP");
        assertThat(world.in(() -> due.before(TODAY.plusYears(2), found.get(0), 10)))
                .isEmpty();
        assertThat(world.in(() -> due.before(TODAY, null, 10))).isEmpty();
    }

    @Test
    @DisplayName("S3 a list costs two statements, a program eight at most, however many versions it has")
    void costsTheSame() {
        world.asOffice();
        world.db.forget();
        names(all(null, null, null, null));
        assertThat(world.db.statements()).hasSize(2);

        world.asOfficer(DTA);
        long id = world.in(() -> world.service.list(all(DTA, ProgramKind.ISP, null, null)))
                .rows()
                .get(0)
                .id();
        world.db.forget();
        world.in(() -> world.service.show(id));
        int once = world.db.statements().size();
        assertThat(once).isLessThanOrEqualTo(8);
        world.inForce(DTA, ProgramKind.ISP);
        world.db.forget();
        world.in(() -> world.service.show(id));
        assertThat(world.db.statements()).hasSize(once);
        world.asOffice();
        world.db.forget();
        world.in(() -> world.service.waiting(null));
        assertThat(world.db.statements()).hasSizeLessThanOrEqualTo(2);
    }
}
