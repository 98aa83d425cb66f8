package org.poamtracker.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference data hang together: codes are unique, and what refers to something finds it. */
class SeedTest {

    private static final Map<String, String> REACH_OF_ROLE = Map.of(
            "AGENCY_ISO", "AGENCY",
            "AGENCY_HEAD", "AGENCY",
            "CONTRIBUTOR", "ASSIGNED",
            "SCIO", "SECRETARIAT",
            "COMPLIANCE_OFFICER", "COMMONWEALTH",
            "AUDITOR", "AGENCY",
            "CONTRACTOR", "CONTRACTS",
            "BOARD_MEMBER", "TOTALS",
            "ADMINISTRATOR", "COMMONWEALTH");

    @ParameterizedTest
    @CsvSource({
        "secretariats, code",
        "secretariats, name",
        "agencies, code",
        "agencies, name",
        "organizations, code",
        "people, key",
        "people, mail",
        "accounts, login",
        "accounts, person",
        "findings, id",
        "demo-items, key"
    })
    @DisplayName("what names a row is given and unique")
    void keysAreUnique(String file, String column) {
        List<CSVRecord> rows = Seed.rows(file);

        assertThat(rows).allSatisfy(row -> assertThat(row.get(column)).isNotBlank());
        assertThat(Seed.column(file, column)).hasSameSizeAs(rows);
    }

    @ParameterizedTest
    @CsvSource({
        "agencies, secretariat, secretariats, code",
        "units, agency, agencies, code",
        "accounts, person, people, key",
        "appointments, person, people, key",
        "demo-items, agency, agencies, code",
        "demo-items, repeats, demo-items, key",
        "demo-findings, agency, agencies, code",
        "demo-findings, repeats, demo-findings, key",
        "demo-responses, finding, findings, id",
        "demo-responses, by, people, key",
        "demo-responses, replier, people, key",
        "demo-decisions, asker, people, key",
        "demo-decisions, endorser, people, key",
        "demo-decisions, decider, people, key",
        "demo-items, owner, people, key",
        "demo-items, verifier, people, key",
        "demo-items, decider, people, key",
        "demo-milestones, assignee, people, key",
        "demo-extension-steps, item, demo-items, key",
        "demo-items, duplicate_of, demo-items, key",
        "demo-milestones, item, demo-items, key",
        "demo-costs, item, demo-items, key",
        "demo-effects, item, demo-items, key",
        "demo-effects, by, people, key",
        "demo-extensions, item, demo-items, key",
        "demo-decisions, item, demo-items, key",
        "demo-vendor-checks, item, demo-items, key",
        "demo-vendor-checks, by, people, key",
        "demo-limits, agency, agencies, code",
        "demo-caps, agency, agencies, code",
        "demo-caps, by, people, key",
        "demo-limits, by, people, key",
        "demo-shared, item, demo-items, key",
        "demo-shared, part, demo-items, key",
        "demo-shared, by, people, key",
        "demo-evidence, item, demo-items, key",
        "demo-programs, agency, agencies, code",
        "demo-program-steps, agency, agencies, code",
        "demo-program-files, owner, people, key"
    })
    @DisplayName("what refers to a row finds it")
    void referencesAreFound(String file, String column, String target, String key) {
        Set<String> referred = new HashSet<>(Seed.column(file, column));
        referred.remove("");

        assertThat(Seed.column(target, key)).containsAll(referred);
    }

    @Test
    @DisplayName("an item answers a published finding or a made-up one, and repeats one of its own agency")
    void itemsReferToFindings() {
        Set<String> findings = new HashSet<>(Seed.column("findings", "id"));
        findings.addAll(Seed.column("demo-findings", "key"));
        findings.add("");
        Map<String, String> agencies = Seed.rows("demo-items").stream()
                .collect(Collectors.toMap(item -> item.get("key"), item -> item.get("agency")));

        assertThat(Seed.rows("demo-items")).allSatisfy(item -> {
            assertThat(findings).contains(item.get("finding"));
            assertThat(agencies.getOrDefault(item.get("repeats"), item.get("agency")))
                    .isEqualTo(item.get("agency"));
        });
    }

    @Test
    @DisplayName("about 150 agencies stand in the secretariats, others under Other entities")
    void agenciesAreCounted() {
        List<CSVRecord> agencies = Seed.rows("agencies");

        assertThat(agencies.stream().filter(row -> !row.get("secretariat").equals("OTHER")))
                .hasSizeBetween(140, 160);
        assertThat(agencies)
                .allSatisfy(row -> assertThat(row.get("code")).matches("[A-Z0-9]{2,12}"))
                .allSatisfy(row -> assertThat(row.get("kind").length()).isBetween(1, 40));
        assertThat(Seed.column("agencies", "secretariat")).isEqualTo(Seed.column("secretariats", "code"));
    }

    @Test
    @DisplayName("an appointment names what its role reaches")
    void appointmentsNameTheirReach() {
        Map<String, Set<String>> codes = Map.of(
                "AGENCY", Seed.column("agencies", "code"),
                "ASSIGNED", Seed.column("agencies", "code"),
                "SECRETARIAT", Seed.column("secretariats", "code"),
                "CONTRACTS", Seed.column("organizations", "code"),
                "COMMONWEALTH", Set.of(""),
                "TOTALS", Set.of(""));

        assertThat(Seed.rows("appointments"))
                .allSatisfy(row -> assertThat(row.get("reach")).isEqualTo(REACH_OF_ROLE.get(row.get("role"))))
                .allSatisfy(row -> assertThat(codes.get(row.get("reach"))).contains(row.get("code")))
                .allSatisfy(row -> assertThat(Seed.given(row, "from"))
                        .isLessThanOrEqualTo(Seed.day(row, "to").orElse(0)));
        assertThat(Seed.column("appointments", "role")).isEqualTo(REACH_OF_ROLE.keySet());
    }

    @Test
    @DisplayName("SEC-7 people have a name, a title and a work address that reaches nobody")
    void peopleAreInvented() {
        assertThat(Seed.rows("people"))
                .allSatisfy(row -> assertThat(row.get("mail")).endsWith(".example.org"))
                .allSatisfy(row -> assertThat(row.get("telephone")).isEmpty())
                .allSatisfy(row -> assertThat(row.get("title")).isNotBlank());
    }

    @Test
    @DisplayName("FIND-1 the 22 findings of the State Auditor are all there, each with its agencies and its source")
    void findingsAreComplete() {
        Set<String> agencies = Seed.column("agencies", "code");

        assertThat(Seed.rows("findings"))
                .hasSize(22)
                .allSatisfy(row -> assertThat(row.get("url")).startsWith("https://www.mass.gov/"))
                .allSatisfy(row -> assertThat(row.get("classification")).isIn("PUBLIC", "WITHHELD"))
                .allSatisfy(row -> assertThat(agencies).containsAll(Seed.agencies(row)));
        assertThat(Seed.rows("findings").stream()
                        .filter(row -> row.get("report_date").isEmpty()))
                .as("a blank cell was not seen in the source and stays blank")
                .hasSize(10);
        assertThat(Seed.rows("findings").stream().filter(row -> row.get("id").equals("MA-20")))
                .singleElement()
                .satisfies(row -> assertThat(Seed.agencies(row)).hasSize(12));
    }
}
