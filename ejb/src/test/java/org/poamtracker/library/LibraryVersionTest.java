package org.poamtracker.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.poamtracker.library.LibraryWorld.TODAY;
import static org.poamtracker.library.LibraryWorld.refusal;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LibraryVersionTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 6, 30);

    static LibraryWorld world;

    @BeforeAll
    static void open() {
        world = new LibraryWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("LIB-1 a change is a new version; the old text stays readable as of its days, to the last one")
    void theOldTextStaysReadable() {
        long id = world.ownRequirement("Test 1");
        change(id, "As written later.", TODAY);

        assertThat(text(id, TODAY)).isEqualTo("As written later.");
        assertThat(text(id, TODAY.minusDays(1))).isEqualTo("As first written.");
        assertThat(text(id, LONG_AGO)).isEqualTo("As first written.");
        RequirementDetail shown = world.db.commit(() -> world.service.requirement(id, LONG_AGO));
        assertThat(shown.version().revision()).isEqualTo(1);
        assertThat(shown.version().to()).isEqualTo(TODAY.minusDays(1));
        assertThat(shown.versions()).extracting(VersionRow::revision).containsExactly(2, 1);
        assertThat(world.trail.actions()).endsWith("LIBRARY_REQUIREMENT_ADDED", "LIBRARY_REQUIREMENT_CHANGED");
    }

    @Test
    @DisplayName("LIB-1 before its first day there is nothing to read, and that is said")
    void nothingBeforeItsFirstDay() {
        long id = world.ownRequirement("Test 2");

        RequirementDetail before = world.db.commit(() -> world.service.requirement(id, LocalDate.of(2010, 2, 28)));

        assertThat(before.facts()).isNull();
        assertThat(before.standing()).isNull();
        assertThat(before.versions()).hasSize(1);
    }

    @Test
    @DisplayName("LIB-1 a version from a coming day leaves today as it is")
    void aVersionFromAComingDay() {
        long id = world.ownRequirement("Test 3");

        change(id, "From next year on.", LocalDate.of(2027, 1, 1));

        assertThat(text(id, TODAY)).isEqualTo("As first written.");
        assertThat(text(id, LocalDate.of(2027, 1, 1))).isEqualTo("From next year on.");
    }

    @Test
    @DisplayName("LIB-1 nobody writes over another's version, back in time, or a version that says the same")
    void refusesWhatCannotBe() {
        long id = world.ownRequirement("Test 4");
        ChangeRequirement late = seen(id);
        late.getFacts().setText("Of somebody who looked earlier.");
        change(id, "As written later.", TODAY);

        assertThat(refusal(() -> world.db.commit(() -> world.edits.changeRequirement(late))))
                .isEqualTo("library.changed-meanwhile");
        assertThat(refusal(() -> change(id, "Back in time.", TODAY))).isEqualTo("library.from-too-early");
        assertThat(refusal(() -> change(id, "As written later.", TODAY.plusDays(1))))
                .isEqualTo("library.nothing-changed");
        assertThat(refusal(() -> world.ownRequirement("Test 4"))).isEqualTo("library.citation-taken");
    }

    @Test
    @DisplayName("LIB-2 whom it binds changes with a version, and stays readable as of its days as well")
    void whomItBindsIsOfTheVersion() {
        long id = world.ownRequirement("Test 5");
        ChangeRequirement change = seen(id);
        change.getApplies().put(EntityKind.CONTRACTOR, null);
        change.getApplies().put(EntityKind.EXECUTIVE_AGENCY, Force.BINDING);
        change.setFrom(TODAY);
        change.setReason("The law was amended.");
        world.db.commit(() -> world.edits.changeRequirement(change));

        assertThat(world.db.commit(() -> world.service.requirement(id, TODAY)).applies())
                .containsExactly(new RequirementDetail.Concerned(EntityKind.EXECUTIVE_AGENCY, Force.BINDING));
        assertThat(world.db
                        .commit(() -> world.service.requirement(id, LONG_AGO))
                        .applies())
                .containsExactly(new RequirementDetail.Concerned(EntityKind.CONTRACTOR, Force.BINDING));
    }

    @Test
    @DisplayName("LIB-2 in force is what has begun and not ended, the last day included")
    void inForceToTheLastDay() {
        LocalDate from = LocalDate.of(2018, 10, 15);
        LocalDate to = LocalDate.of(2024, 12, 31);

        assertThat(LegalStanding.on(from.minusDays(1), from, to)).isEqualTo(LegalStanding.NOT_YET);
        assertThat(LegalStanding.on(from, from, to)).isEqualTo(LegalStanding.IN_FORCE);
        assertThat(LegalStanding.on(to, from, to)).isEqualTo(LegalStanding.IN_FORCE);
        assertThat(LegalStanding.on(to.plusDays(1), from, to)).isEqualTo(LegalStanding.ENDED);
        assertThat(LegalStanding.IN_FORCE.within(LegalStanding.ENDED)).isEqualTo(LegalStanding.ENDED);
    }

    @Test
    @DisplayName("LIB-3 verified is a person's act, kept with name and source; a new wording is unverified again")
    void verifiedIsAPersonsAct() {
        long id = world.ownRequirement("Test 6");
        mark(id, "The official edition");

        assertThat(world.db
                        .commit(() -> world.service.requirement(id, TODAY))
                        .verification()
                        .name())
                .isEqualTo("Cal");
        assertThat(refusal(() -> mark(id, "Once more"))).isEqualTo("library.verified-already");

        change(id, "As written later.", TODAY);

        assertThat(world.db.commit(() -> world.service.requirement(id, TODAY)).verification())
                .isNull();
        assertThat(world.db
                        .commit(() -> world.service.requirement(id, LONG_AGO))
                        .verification()
                        .note())
                .isEqualTo("The official edition");
    }

    @Test
    @DisplayName("LIB-4 what a person has written is not undone by a file that comes with the product")
    void aPersonsWordingStays() {
        long id = world.id("201 CMR 17.05");
        change(id, "As Cal has it.", TODAY);
        world.db.sql("UPDATE LIBRARY_PACK SET CONTENT_HASH = 'another' WHERE FILE_NAME = '201-cmr-17.md'");

        assertThat(world.db.commit(world.pack::load)).isEqualTo(1);

        assertThat(text(id, TODAY)).isEqualTo("As Cal has it.");
    }

    @Test
    @DisplayName("LIB-1 an instrument changes in versions too, who adopted it and when among what they say")
    void instrumentsHaveVersions() {
        InstrumentDetail known = world.db.commit(() -> world.service.instrument("EOTSS-IS", TODAY));
        ChangeInstrument change =
                new ChangeInstrument("EOTSS-IS", known.version().revision(), known.facts());
        change.getFacts().setAdoptedBy("Commonwealth CIO, issued anew");
        change.getFacts().setAdoptedOn(LocalDate.of(2025, 1, 1));
        change.setFrom(LocalDate.of(2025, 1, 1));
        change.setReason("Issued anew");
        world.db.commit(() -> world.edits.changeInstrument(change));

        assertThat(world.db
                        .commit(() -> world.service.instrument("EOTSS-IS", TODAY))
                        .facts()
                        .getAdoptedOn())
                .isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(world.db
                        .commit(() -> world.service.instrument("EOTSS-IS", LocalDate.of(2020, 1, 1)))
                        .facts()
                        .getAdoptedOn())
                .isEqualTo(LocalDate.of(2018, 10, 15));
    }

    @Test
    @DisplayName(
            "LIB-3 what is said of an instrument is verified by a person as well, and unverified again when it changes")
    void instrumentsAreVerifiedToo() {
        InstrumentDetail known = instrument("MGL-93I", TODAY);
        MarkVerified mark = new MarkVerified(known.id(), known.version().revision());
        mark.setNote("The official edition");
        assertThat(refusal(() -> world.db.commit(() -> world.edits.doubtInstrument(mark))))
                .isEqualTo("library.not-verified");
        world.db.commit(() -> world.edits.verifyInstrument(mark));

        assertThat(instrument("MGL-93I", TODAY).verification().name()).isEqualTo("Cal");
        assertThat(refusal(() -> world.db.commit(() -> world.edits.verifyInstrument(mark))))
                .isEqualTo("library.verified-already");
        ChangeInstrument change = new ChangeInstrument("MGL-93I", 1, known.facts());
        change.getFacts().setIssuer("Otherwise");
        change.setFrom(TODAY);
        change.setReason("For a test");
        world.db.commit(() -> world.edits.changeInstrument(change));
        assertThat(instrument("MGL-93I", TODAY).verification()).isNull();
        assertThat(instrument("MGL-93I", TODAY.minusDays(1)).verification().note())
                .isEqualTo("The official edition");
        assertThat(refusal(() -> world.db.commit(() -> world.edits.doubtInstrument(mark))))
                .isEqualTo("library.changed-meanwhile");
    }

    private static InstrumentDetail instrument(String code, LocalDate day) {
        return world.db.commit(() -> world.service.instrument(code, day));
    }

    @Test
    @DisplayName("AUDIT-7 requirements are judged as in force in the audited period, each wording on its days")
    void judgedAsInForce() {
        LibraryAsOf library = world.wiring.get(LibraryAsOf.class);
        LocalDate first = LocalDate.of(2024, 7, 1);
        LocalDate last = LocalDate.of(2025, 6, 30);

        List<LibraryAsOf.InForce> standards = world.db.commit(() -> library.inForce("EOTSS-IS", first, last));

        assertThat(standards)
                .filteredOn(each -> each.heading().equals("Remove access within 24 business hours"))
                .extracting(LibraryAsOf.InForce::citation, LibraryAsOf.InForce::from, LibraryAsOf.InForce::to)
                .containsExactly(
                        tuple("IS.003 6.1.6.2.1", first, LocalDate.of(2024, 12, 31)),
                        tuple("IS.003 6.1.8.3", LocalDate.of(2025, 1, 1), last));
        assertThat(world.db.commit(() -> library.inForce("EO-504", first, last)))
                .isEmpty();
        assertThat(world.db.commit(
                        () -> library.inForce("EO-504", LocalDate.of(2019, 7, 1), LocalDate.of(2020, 6, 30))))
                .isNotEmpty()
                .allMatch(each -> each.to().equals(LocalDate.of(2019, 10, 24)));
    }

    @Test
    @DisplayName("AUDIT-7 a requirement worded anew within the period is judged by both wordings, each on its days")
    void bothWordings() {
        long id = world.ownRequirement("Test 7");
        change(id, "As written later.", LocalDate.of(2026, 10, 1));

        assertThat(world.db.commit(() -> world.wiring
                        .get(LibraryAsOf.class)
                        .inForce("201-CMR-17", LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30))))
                .filteredOn(each -> each.requirementId() == id)
                .extracting(LibraryAsOf.InForce::from, LibraryAsOf.InForce::to)
                .containsExactly(
                        tuple(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)),
                        tuple(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 6, 30)));
    }

    private static String text(long id, LocalDate day) {
        return world.db.commit(() -> world.service.requirement(id, day)).facts().getText();
    }

    private static ChangeRequirement seen(long id) {
        return new ChangeRequirement(latest(id));
    }

    private static RequirementDetail latest(long id) {
        RequirementDetail today = world.db.commit(() -> world.service.requirement(id, TODAY));
        LocalDate last = today.versions().get(0).from();
        return last.isAfter(TODAY) ? world.db.commit(() -> world.service.requirement(id, last)) : today;
    }

    private static void change(long id, String text, LocalDate from) {
        ChangeRequirement change = seen(id);
        change.getFacts().setText(text);
        change.setFrom(from);
        change.setReason("For a test");
        world.db.commit(() -> world.edits.changeRequirement(change));
    }

    private static void mark(long id, String note) {
        MarkVerified mark = new MarkVerified(id, latest(id).version().revision());
        mark.setNote(note);
        world.db.commit(() -> world.edits.verify(mark));
    }
}
