package org.poamtracker.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.poamtracker.library.LibraryWorld.TODAY;
import static org.poamtracker.library.LibraryWorld.refusal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.trail.FieldChange;

/** Files that the central office brings: what they would come to, and what becomes of a yes or a no. */
class LibraryImportTest {

    private static final String SMALL = """
            {"catalog": {"metadata": {"title": "A small catalogue"}, "controls": [
              {"id": "x-1", "title": "One", "parts": [{"name": "statement", "prose": "Do it."}]},
              {"id": "x-2", "title": "Two", "parts": [{"name": "statement", "prose": "%s"}]}]}}""";

    static LibraryWorld world;
    static LibraryImportService imports;
    static CrosswalkService crosswalk;

    @BeforeAll
    static void open() {
        world = new LibraryWorld();
        imports = world.wiring.get(LibraryImportService.class);
        crosswalk = world.wiring.get(CrosswalkService.class);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("LIB-5 a catalogue is shown before it is taken in: nothing has changed until somebody says yes")
    void showsBeforeItTakes() {
        long versions = world.db.number("SELECT COUNT(*) FROM LIBRARY_REQUIREMENT_VERSION");
        long id = catalogue("SMALL-1", SMALL.formatted("Do that."));

        ImportPreview preview = preview(id);

        assertThat(preview.isAcceptable()).isTrue();
        assertThat(preview.entries())
                .extracting(LibraryEntry::name, LibraryEntry::outcome)
                .containsExactly(
                        tuple("SMALL-1", LibraryOutcome.NEW),
                        tuple("X-1", LibraryOutcome.NEW),
                        tuple("X-2", LibraryOutcome.NEW));
        assertThat(world.db.number("SELECT COUNT(*) FROM LIBRARY_REQUIREMENT_VERSION"))
                .isEqualTo(versions);
        accept(id);
        InstrumentDetail taken = world.db.commit(() -> world.service.instrument("SMALL-1", TODAY));
        assertThat(taken.facts().getTitle()).isEqualTo("A small catalogue");
        assertThat(taken.tree()).extracting(RequirementRow::citation).containsExactly("X-1", "X-2");
        assertThat(taken.version().origin()).isEqualTo(Origin.IMPORT);
        assertThat(world.trail.actions())
                .endsWith("LIBRARY_IMPORT_BROUGHT", "LIBRARY_INSTRUMENT_LOADED", "LIBRARY_IMPORT_TAKEN");
    }

    @Test
    @DisplayName(
            "LIB-5 a catalogue brought again changes what it says otherwise and names what it lacks; the old text stays")
    void renewsACatalogue() {
        accept(catalogue("SMALL-2", SMALL.formatted("Do that.")));
        long requirement = id("SMALL-2", "X-2");
        world.clock.set(Instant.parse("2026-11-21T17:00:00Z"));
        long id = catalogue("SMALL-2", SMALL.formatted("Do that daily.").replace("x-1", "x-3"));

        ImportPreview preview = preview(id);

        assertThat(preview.entries())
                .extracting(LibraryEntry::name, LibraryEntry::outcome)
                .containsExactly(
                        tuple("SMALL-2", LibraryOutcome.UNCHANGED),
                        tuple("X-3", LibraryOutcome.NEW),
                        tuple("X-2", LibraryOutcome.CHANGED),
                        tuple("X-1", LibraryOutcome.ABSENT));
        assertThat(preview.entries().get(2).changes())
                .containsExactly(new FieldChange("text", "Do that.", "Do that daily."));
        accept(id);
        assertThat(text(requirement, TODAY)).isEqualTo("Do that.");
        assertThat(text(requirement, TODAY.plusDays(1))).isEqualTo("Do that daily.");
        world.clock.set(Instant.parse("2026-11-20T17:00:00Z"));
    }

    @Test
    @DisplayName(
            "LIB-5 the catalogue that comes with the product says nothing new when it is brought, in few statements")
    void theCatalogueOfTheProductIsUnchanged() {
        long id = catalogue("NIST-800-53", nist());
        world.db.forget();

        ImportPreview preview = preview(id);

        assertThat(world.db.statements()).hasSizeLessThan(10);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.of(LibraryOutcome.UNCHANGED))
                .hasSize(preview.entries().size());
        assertThat(preview.isAcceptable()).isFalse();
        assertThat(refusal(() -> accept(id))).isEqualTo("library.import-nothing");
    }

    @Test
    @DisplayName("LIB-5 a file with a fault cannot be taken in; every fault is named with line and reason")
    void aFaultyFileChangesNothing() {
        long id = pairs("""
                from,to,reason
                AC-2,201 CMR 17.04(1),Who may sign in.
                AC-2,No such,Why
                AC-2,AC-2,Why
                AC-2,AC-3,
                201 CMR 17.04(1),AC-2,The same again
                """);

        ImportPreview preview = preview(id);

        assertThat(preview.faults())
                .extracting(LibraryFault::place, LibraryFault::code)
                .containsExactly(
                        tuple("pairs.csv, line 3", "library.file-unknown"),
                        tuple("pairs.csv, line 4", "library.linked-with-itself"),
                        tuple("pairs.csv, line 5", "library.text-missing"),
                        tuple("pairs.csv, line 6", "library.pair-twice"));
        assertThat(preview.entries()).hasSize(1);
        assertThat(refusal(() -> accept(id))).isEqualTo("library.import-faulty");
    }

    @Test
    @DisplayName("LIB-6 the crosswalk's file, brought back as it is, changes nothing")
    void exportsWhatImportsUnchanged() {
        world.ownRequirement("=1+1: a strange citation");
        accept(pairs("from,to,reason\nAC-2,201-CMR-17:=1+1: a strange citation,\"=A reason, with\na line\"\n"));

        String file = exported();
        ImportPreview back = preview(pairs(file));

        assertThat(file).startsWith("\uFEFF").contains("'=A reason");
        assertThat(back.faults()).isEmpty();
        assertThat(back.entries())
                .hasSize((int) world.db.number("SELECT COUNT(*) FROM LIBRARY_CROSSWALK"))
                .allMatch(each -> each.outcome() == LibraryOutcome.UNCHANGED);
    }

    @Test
    @DisplayName("LIB-6 a pair with another reason is changed, and the trail keeps what it was")
    void rewordsAPair() {
        world.ownRequirement("Test pair");
        accept(pairs("from,to,reason\nAC-2,Test pair,First\n"));

        long id = pairs("from,to,reason\nTest pair,AC-2,Second\n");

        assertThat(preview(id).entries().get(0).changes())
                .containsExactly(new FieldChange("reason", "First", "Second"));
        accept(id);
        assertThat(world.requirement("Test pair", TODAY).crosswalk())
                .extracting(CrosswalkRow::reason)
                .containsExactly("Second");
        assertThat(world.trail.changes("LIBRARY_REQUIREMENT_RELINKED"))
                .containsOnly(new FieldChange("reason", "First", "Second"));
    }

    @Test
    @DisplayName("LIB-5 what would come of a file otherwise than the reader has seen is not taken in, nor is one twice")
    void takesOnlyWhatWasSeen() {
        world.ownRequirement("Test seen");
        long first = pairs("from,to,reason\nAC-2,Test seen,Why\nAC-3,Test seen,Why\n");
        String seen = preview(first).mark();
        accept(pairs("from,to,reason\nAC-2,Test seen,Why\n"));

        assertThat(refusal(() -> world.db.commit(() -> imports.accept(first, seen))))
                .isEqualTo("library.changed-meanwhile");
        accept(first);
        assertThat(refusal(() -> accept(first))).isEqualTo("library.import-decided");
        assertThat(refusal(() -> world.db.commit(() -> imports.discard(first)))).isEqualTo("library.import-decided");
        assertThat(world.db.number(
                        "SELECT COUNT(*) FROM LIBRARY_IMPORT WHERE STATE <> 'PREVIEWED' AND CONTENT IS NOT NULL"))
                .isZero();
    }

    @Test
    @DisplayName("LIB-5 what is no text, too large, or of an instrument that nobody names is refused at once")
    void refusesWhatCannotBeRead() {
        assertThat(refusal(() -> bring(new BringFile(ImportKind.CROSSWALK), new byte[] {(byte) 0xC3, 0x28})))
                .isEqualTo("library.import-no-text");
        assertThat(refusal(() ->
                        bring(new BringFile(ImportKind.CROSSWALK), new byte[LibraryImportService.MOST_BYTES + 1])))
                .isEqualTo("library.import-too-large");
        assertThat(refusal(() -> bring(new BringFile(ImportKind.CATALOGUE), "{}".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("library.import-no-code");
        BringFile nameless = new BringFile(ImportKind.CATALOGUE);
        nameless.setCode("NO-SUCH");
        assertThat(refusal(() -> bring(nameless, "{}".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("library.import-new-lacks");
    }

    private static long catalogue(String code, String json) {
        BringFile file = new BringFile(ImportKind.CATALOGUE);
        file.setCode(code);
        file.setShortName("Small");
        file.setInForceFrom(LocalDate.of(2020, 1, 1));
        return bring(file, json.getBytes(StandardCharsets.UTF_8));
    }

    private static long pairs(String csv) {
        return bring(new BringFile(ImportKind.CROSSWALK), csv.getBytes(StandardCharsets.UTF_8));
    }

    private static long bring(BringFile file, byte[] content) {
        file.setFileName(file.getKind() == ImportKind.CROSSWALK ? "pairs.csv" : "catalogue.json");
        file.setReason("For a test");
        return world.db.commit(() -> {
            try {
                return imports.bring(file, new ByteArrayInputStream(content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String exported() {
        return world.db.commit(() -> {
            try {
                return new String(crosswalk.export(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static ImportPreview preview(long id) {
        return world.db.commit(() -> imports.preview(id));
    }

    private static void accept(long id) {
        String mark = preview(id).mark();
        world.db.commit(() -> imports.accept(id, mark));
    }

    private static long id(String instrument, String citation) {
        return world.db.commit(() -> world.service.instrument(instrument, TODAY)).tree().stream()
                .filter(row -> row.citation().equals(citation))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String text(long id, LocalDate day) {
        return world.db.commit(() -> world.service.requirement(id, day)).facts().getText();
    }

    private static String nist() {
        try (GZIPInputStream file =
                new GZIPInputStream(LibraryPack.class.getResourceAsStream("/db/library/nist-sp-800-53-rev5.json.gz"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
