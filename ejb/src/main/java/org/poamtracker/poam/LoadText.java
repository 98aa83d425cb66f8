package org.poamtracker.poam;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/** Texts of synthetic items: made of the words of the field, so that lists, searches and reports meet what is real. */
final class LoadText {

    private static final String[] THINGS = {
        "access reviews",
        "account revocation",
        "audit logs",
        "backup tests",
        "baseline configuration",
        "certificates",
        "change control",
        "contractor clauses",
        "data inventory",
        "database encryption",
        "default passwords",
        "disaster recovery plan",
        "e-mail gateway",
        "endpoint agents",
        "firewall rules",
        "incident response plan",
        "key management",
        "laptop encryption",
        "least privilege",
        "malware protection",
        "media disposal",
        "mobile devices",
        "multi-factor authentication",
        "network segmentation",
        "operating system patches",
        "password policy",
        "penetration test",
        "physical access",
        "privileged accounts",
        "remote access",
        "risk assessment",
        "security training",
        "service accounts",
        "session timeout",
        "shared folders",
        "software licences",
        "system inventory",
        "third-party risk",
        "vendor access",
        "vulnerability scans",
        "web application",
        "wireless network"
    };
    private static final String[] FAULTS = {
        "not documented", "incomplete", "out of date", "not tested this year", "not enforced", "missing",
        "late by months", "not reviewed", "without an owner", "not monitored", "inconsistent", "not approved"
    };
    private static final String[] PLACES = {
        "eligibility system", "case management", "payroll interface", "licensing portal", "data warehouse",
                "file servers",
        "regional offices", "call center", "field laptops", "mainframe batch", "public web site", "claims system",
        "imaging archive", "grants system", "inspection tablets", "virtual desktop", "mail relay", "identity store"
    };
    private static final String[] CONTROLS = {
        "AC-2", "AC-2(3)", "AC-6", "AT-2", "AU-6", "CA-5", "CM-6", "CM-8", "CP-4", "IA-2(1)", "IR-3", "PS-4", "RA-5",
        "SA-9", "SC-13", "SI-2", "SI-4"
    };
    private static final String[] STEPS = {
        "Agree on the scope with the system owners",
        "Write the procedure and have it approved",
        "Order the licences",
        "Configure the pilot group",
        "Roll out to all offices",
        "Train the service desk",
        "Review the first month",
        "Test with a sample of 25",
        "Remove what is not needed",
        "Show the evidence to the auditor"
    };

    private final Random random;

    LoadText(Random random) {
        this.random = random;
    }

    /** What people write about one item. */
    PoamFacts facts(LocalDate detected, LocalDate due, Severity severity, Long owner) {
        PoamFacts facts = new PoamFacts();
        String thing = any(THINGS);
        String place = any(PLACES);
        String fault = any(FAULTS);
        WeaknessFacts weakness = facts.getWeakness();
        weakness.setWeaknessName(capital(thing) + " " + fault + " in the " + place);
        weakness.setDescription("A review of the " + place + " found " + thing + " " + fault + ". In a sample, "
                + (1 + random.nextInt(12)) + " of 25 cases had no evidence; " + any(THINGS) + " were " + any(FAULTS)
                + " as well.");
        weakness.setSourceKind(any(SourceKind.values()));
        weakness.setDetectorSource(capital(any(THINGS)) + " review");
        weakness.setSourceIdentifier("Finding " + (1 + random.nextInt(30)));
        weakness.setControls(any(CONTROLS) + "; " + any(CONTROLS));
        weakness.setAssets("srv" + random.nextInt(4000) + ".state.example");
        weakness.setCves(
                random.nextInt(5) == 0
                        ? "CVE-" + (2019 + random.nextInt(8)) + "-" + (1000 + random.nextInt(40000))
                        : null);
        weakness.setDetectedOn(detected);
        weakness.setOriginalRating(severity);
        PlanFacts plan = facts.getPlan();
        plan.setOffice(capital(place) + " unit");
        plan.setOwnerId(owner);
        plan.setPointOfContact("Load person");
        plan.setRemediationPlan("Bring " + thing + " of the " + place + " in order and keep evidence of it.");
        plan.setResources("Own staff, " + (8 + random.nextInt(400)) + " hours");
        plan.setDueOn(due);
        return facts;
    }

    String step() {
        return any(STEPS) + ": " + any(THINGS);
    }

    <T> T any(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
