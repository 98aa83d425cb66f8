package org.poamtracker.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.library.LibraryWorld.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What comes with the product, loaded from its real files. */
class LibraryPackTest {

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
    @DisplayName("LIB-4 everything that comes with the product is there, and loading it again changes nothing")
    void loadsOnce() {
        long versions = world.db.number("SELECT COUNT(*) FROM LIBRARY_REQUIREMENT_VERSION");
        List<String> before = world.trail.actions();

        assertThat(world.db.commit(world.pack::load)).isZero();

        assertThat(world.trail.actions()).isEqualTo(before);
        assertThat(world.db.number("SELECT COUNT(*) FROM LIBRARY_REQUIREMENT_VERSION"))
                .isEqualTo(versions);
        assertThat(world.db.number("SELECT COUNT(*) FROM LIBRARY_CCI")).isEqualTo(5098);
        assertThat(world.db.number("SELECT COUNT(*) FROM LIBRARY_CROSSWALK")).isGreaterThan(70);
    }

    @Test
    @DisplayName(
            "LIB-4 a file that was changed is compared requirement by requirement: what is the same makes no version")
    void comparesAgain() {
        long versions = world.db.number("SELECT COUNT(*) FROM LIBRARY_REQUIREMENT_VERSION");
        world.db.sql("UPDATE LIBRARY_PACK SET CONTENT_HASH = 'another'");

        assertThat(world.db.commit(world.pack::load)).isEqualTo(18);

        assertThat(world.db.number("SELECT COUNT(*) FROM LIBRARY_REQUIREMENT_VERSION"))
                .isEqualTo(versions);
    }

    @Test
    @DisplayName("201 CMR 17.03 and 17.04 are there to the last letter, and the policy clause by clause")
    void isComplete() {
        Stream<String> programme = "abcdefghij".chars().mapToObj(letter -> "201 CMR 17.03(2)(" + (char) letter + ")");
        Stream<String> under =
                Stream.of("(b)1.", "(b)2.", "(b)3.", "(f)1.", "(f)2.").map(at -> "201 CMR 17.03(2)" + at);
        Stream<String> computers = IntStream.rangeClosed(1, 8).mapToObj(at -> "201 CMR 17.04(" + at + ")");
        Stream<String> letters = Stream.of("(1)(a)", "(1)(b)", "(1)(c)", "(1)(d)", "(1)(e)", "(2)(a)", "(2)(b)")
                .map(at -> "201 CMR 17.04" + at);
        Stream<String> policy = Stream.of(
                        IntStream.rangeClosed(1, 10).mapToObj(at -> "Policy 1." + at),
                        IntStream.rangeClosed(1, 3).mapToObj(at -> "Policy 2." + at),
                        IntStream.rangeClosed(1, 10).mapToObj(at -> "Policy 3." + at),
                        Stream.of(
                                "Policy 4",
                                "Policy 4, contractors",
                                "Policy 4, subcontracts",
                                "Policy 4, solicitations"))
                .flatMap(each -> each);
        Stream<String> privacy = "abcdefghijkl".chars().mapToObj(letter -> "M.G.L. c.66A s.2(" + (char) letter + ")");

        assertThat(Stream.of(programme, under, computers, letters, policy, privacy)
                        .flatMap(each -> each))
                .allSatisfy(citation -> assertThat(world.id(citation)).isPositive());
        assertThat(world.requirement("201 CMR 17.03(2)(f)1.", TODAY).above())
                .extracting(RequirementRow::citation)
                .containsExactly("201 CMR 17.03", "201 CMR 17.03(2)", "201 CMR 17.03(2)(f)");
    }

    @Test
    @DisplayName("LIB-2 EO 504 is shown as ended since 25 October 2019, EO 588 in its place, and lives on by contract")
    void anOrderThatWasRescinded() {
        InstrumentDetail today = world.db.commit(() -> world.service.instrument("EO-504", TODAY));
        InstrumentDetail before = world.db.commit(() -> world.service.instrument("EO-504", LocalDate.of(2019, 10, 24)));

        assertThat(today.standing()).isEqualTo(LegalStanding.ENDED);
        assertThat(today.supersededBy().name()).isEqualTo("EO 588");
        assertThat(today.tree()).allMatch(row -> row.standing() == LegalStanding.ENDED);
        assertThat(before.standing()).isEqualTo(LegalStanding.IN_FORCE);
        assertThat(world.requirement("EO 504 s.5", TODAY).applies())
                .contains(new RequirementDetail.Concerned(EntityKind.CONTRACTOR, Force.BY_CONTRACT));
    }

    @Test
    @DisplayName("LIB-2 201 CMR 17 binds contractors, and is best practice for an agency")
    void whomItBinds() {
        assertThat(world.requirement("201 CMR 17.04(3)", TODAY).applies())
                .contains(
                        new RequirementDetail.Concerned(EntityKind.EXECUTIVE_AGENCY, Force.BEST_PRACTICE),
                        new RequirementDetail.Concerned(EntityKind.CONTRACTOR, Force.BINDING));
    }

    @Test
    @DisplayName("LIB-3 nothing counts as verified before a person has compared it")
    void nothingIsVerified() {
        List<InstrumentRow> all = world.db.commit(() -> world.service.instruments(TODAY));

        assertThat(all).hasSizeGreaterThanOrEqualTo(16).allMatch(row -> row.requirements() > 0);
        assertThat(all.stream().filter(row -> row.code().equals("MGL-93I"))).allMatch(row -> row.verified() == 0);
    }

    @Test
    @DisplayName("LIB-6 the eight pairs between 17.04 and benchmark scans are there, each with its reason")
    void theEightPairs() {
        assertThat(IntStream.rangeClosed(1, 8)
                        .mapToObj(at -> world.requirement("201 CMR 17.04(" + at + ")", TODAY))
                        .flatMap(each -> each.crosswalk().stream())
                        .filter(pair -> pair.instrument().equals("CIS Benchmarks")))
                .hasSize(8)
                .allSatisfy(pair -> assertThat(pair.reason()).isNotBlank());
    }

    @Test
    @DisplayName("controls of NIST SP 800-53 have their statement with parameters, and the numbers that scans use")
    void controls() {
        RequirementDetail control = world.requirement("AC-2", TODAY);

        assertThat(control.facts().getHeading()).isEqualTo("Account Management");
        assertThat(control.facts().getText())
                .startsWith("a. Define and document the types of accounts")
                .contains("c. Require [Assignment: prerequisites and criteria] for group and role membership;");
        assertThat(control.below()).extracting(RequirementRow::citation).contains("AC-2(1)", "AC-2(13)");
        assertThat(control.ccis()).extracting(CciRow::number).contains("CCI-002110");
        assertThat(control.above()).extracting(RequirementRow::citation).containsExactly("AC");
    }

    @Test
    @DisplayName("lists and trees cost the same few statements however long they are")
    void costsFewStatements() {
        world.db.forget();
        world.db.commit(() -> world.service.instruments(TODAY));
        assertThat(world.db.statements()).hasSize(2);

        world.db.forget();
        world.db.commit(() -> world.service.instrument("NIST-800-53", TODAY));
        assertThat(world.db.statements()).hasSize(4);
    }
}
