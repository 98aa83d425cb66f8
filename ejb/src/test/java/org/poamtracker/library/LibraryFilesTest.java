package org.poamtracker.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The three formats that are read: library files, OSCAL catalogues, crosswalks. */
class LibraryFilesTest {

    private static final String GOOD = """
            # Act 1 | An act
            code: ACT-1
            short: Act 1
            kind: law
            in force: 2010-01-01 to 2020-12-31
            applies: agency binding; contractor contract
            source: Read

            About it.

            ## Act 1 s.1 | First
            duty: shall

            One line
            and the next.

            A second paragraph.

            ### Act 1 s.1(a) | Deeper
            duty: may
            in force: 2015-01-01
            applies: private best practice

            ### Act 1 s.1(a) | Deeper, later
            from: 2018-01-01
            duty: may
            """;

    @Test
    @DisplayName(
            "LIB-4 a library file reads like a text: headings, lines, paragraphs; what is not said is that of the heading above")
    void readsALibraryFile() {
        Incoming read = LibraryText.read("act.md", GOOD);

        assertThat(read.faults()).isEmpty();
        Incoming.IncomingInstrument act = read.instruments().get(0);
        assertThat(act.facts().getInForceTo()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(act.requirements())
                .extracting("citation", "parent")
                .containsExactly(tuple("Act 1 s.1", null), tuple("Act 1 s.1(a)", "Act 1 s.1"));
        Wording first = act.requirements().get(0).latest();
        assertThat(first.facts().getText()).isEqualTo("One line and the next.\n\nA second paragraph.");
        assertThat(first.applies())
                .isEqualTo(
                        Map.of(EntityKind.EXECUTIVE_AGENCY, Force.BINDING, EntityKind.CONTRACTOR, Force.BY_CONTRACT));
        assertThat(first.facts().getSource()).isEqualTo("Read");
        List<Wording> deeper = act.requirements().get(1).wordings();
        assertThat(deeper)
                .extracting(Wording::from)
                .containsExactly(LocalDate.of(2015, 1, 1), LocalDate.of(2018, 1, 1));
        assertThat(deeper.get(0).applies()).isEqualTo(Map.of(EntityKind.PRIVATE, Force.BEST_PRACTICE));
    }

    @Test
    @DisplayName("LIB-5 every fault of a library file is named with its line, and nothing of the file is taken")
    void namesEveryFault() {
        Incoming read = LibraryText.read(
                "act.md",
                GOOD.replace("duty: shall", "duty: ought")
                        .replace("kind: law", "colour: blue")
                        .replace("in force: 2015-01-01", "in force: 1 January 2015")
                        .replace(
                                "### Act 1 s.1(a) | Deeper, later\nfrom: 2018-01-01",
                                "#### Act 1 s.1(a) Deeper, later"));

        assertThat(read.instruments()).isEmpty();
        assertThat(read.faults())
                .extracting(LibraryFault::place, LibraryFault::code)
                .contains(
                        tuple("act.md, line 4", "library.text-key"),
                        tuple("act.md, line 1", "library.text-missing"),
                        tuple("act.md, line 12", "library.text-value"),
                        tuple("act.md, line 21", "library.text-day"),
                        tuple("act.md, line 24", "library.text-heading"));
    }

    @Test
    @DisplayName("LIB-5 a file that is no library file at all is refused, not guessed at")
    void refusesWhatIsNone() {
        assertThat(LibraryText.read("x.md", "Dear all,\nplease find attached").faults())
                .isNotEmpty();
        assertThat(LibraryText.read("x.md", "").faults()).isNotEmpty();
        assertThat(LibraryText.read("x.md", "## Deep | First").faults())
                .extracting(LibraryFault::code)
                .contains("library.text-no-instrument");
    }

    @Test
    @DisplayName("LIB-5 an OSCAL catalogue that lacks something says where")
    void saysWhereACatalogueLacks() {
        assertThat(
                        faults(
                                "{\"catalog\": {\"metadata\": {\"title\": \"T\"}, \"groups\": [{\"id\": \"a\", \"title\": \"A\","
                                        + " \"controls\": [{\"id\": \"a-1\"}, {\"id\": \"a-2\", \"title\": \"Two\"}, {\"id\": \"a-2\", \"title\": \"Again\"}]}]}}"))
                .containsExactly(
                        "c.json, catalog.groups[0].controls[0] (a-1): library.oscal-missing [title]",
                        "c.json, catalog.groups[0].controls[2] (a-2): library.text-twice [A-2, 120]");
        assertThat(faults("{\"catalog\": {\"metadata\": {}, \"controls\": 7}}")).hasSize(2);
        assertThat(faults("{\"profile\": {}}")).containsExactly("c.json: library.oscal-no-catalogue []");
        assertThat(faults("{\"catalog\": \n oops")).singleElement().asString().contains("line 2");
        assertThat(faults("[]")).singleElement().asString().contains("library.oscal-no-json");
    }

    @Test
    @DisplayName("an OSCAL catalogue of any depth is read: parameters, choices, withdrawn controls, enhancements")
    void readsACatalogue() {
        List<LibraryFault> faults = new ArrayList<>();
        OscalCatalogue read = read("""
                {"catalog": {"metadata": {"title": "Small"}, "params": [], "controls": [
                  {"id": "x-1", "title": "One", "params": [
                      {"id": "p1", "select": {"how-many": "one-or-more", "choice": ["daily", "{{ insert: param, p2 }}"]}},
                      {"id": "p2", "label": "often"}, {"id": "p3", "values": ["7"]}],
                   "parts": [{"name": "statement", "prose": "Do it {{ insert: param, p1 }} within {{ insert: param, p3 }} days:",
                              "parts": [{"name": "item", "props": [{"name": "label", "value": "a."}], "prose": "well"}]},
                             {"name": "guidance", "prose": "Because."}],
                   "controls": [{"id": "x-1.1", "title": "More"}]},
                  {"id": "x-2", "title": "Gone", "props": [{"name": "status", "value": "withdrawn"}]}]}}""", faults);

        assertThat(faults).isEmpty();
        assertThat(read.requirements())
                .extracting("citation", "parent")
                .containsExactly(tuple("X-1", null), tuple("X-1.1", "X-1"));
        RequirementFacts facts = read.requirements().get(0).latest().facts();
        assertThat(facts.getText())
                .isEqualTo("Do it [Selection (one or more): daily; [Assignment: often]] within 7 days:\na. well");
        assertThat(facts.getGuidance()).isEqualTo("Because.");
    }

    @Test
    @DisplayName("LIB-6 a pair without a reason is refused, by its line")
    void aPairNeedsAReason() {
        Incoming read = CrosswalkText.read("x.csv", new StringReader("From,To,Reason\nA,B,why\nC,D,\n"));

        assertThat(read.links()).extracting(Incoming.IncomingLink::from).containsExactly("A");
        assertThat(read.faults()).singleElement().hasToString("x.csv, line 3: library.text-missing [reason]");
        assertThat(CrosswalkText.read("x.csv", new StringReader("one,two\n1,2\n"))
                        .faults())
                .hasSize(3);
    }

    private static List<String> faults(String json) {
        List<LibraryFault> faults = new ArrayList<>();
        read(json, faults);
        return faults.stream().map(LibraryFault::toString).toList();
    }

    private static OscalCatalogue read(String json, List<LibraryFault> faults) {
        RequirementFacts like = new RequirementFacts();
        like.setInForceFrom(LocalDate.of(2020, 1, 1));
        return OscalCatalogue.read(
                "c.json",
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                new Wording(like, Map.of(), like.getInForceFrom()),
                faults);
    }
}
