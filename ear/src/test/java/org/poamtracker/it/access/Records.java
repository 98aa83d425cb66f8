package org.poamtracker.it.access;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.poamtracker.it.access.Items.Item;
import org.poamtracker.it.access.Items.Step;

/** Records of several agencies, made in the server and named in a file for tests that come over the network. */
public final class Records {

    /** Where they are named, in the data folder: what it is, and the letter of whose it is. */
    public static final String FILE = "it-records.properties";

    private static final String REFUSALS = "refusals";
    private static final String TABLE = "table ";
    private static final String ELSEWHERE = "elsewhere";
    private static final Set<Target> STEPS = EnumSet.of(Target.DTA, Target.DOR, Target.DPH);

    private Records() {}

    /** Makes them: items of every step, files, workbooks, findings, jobs, a grant that waits, a mail that was given up. */
    public static void prepare() throws Exception {
        People.prepare();
        Properties names = new Properties();
        for (Target target : Target.ITEMS) {
            Item item = Items.at(target, Step.OPEN);
            put(names, "open", target, item.id());
            put(names, "milestone", target, item.milestoneId());
            put(names, "file", target, item.fileId());
            put(names, "picture", target, EvidenceCalls.picture(target, item.id()));
            Campaigns.Asked asked = Campaigns.known(target);
            put(names, "campaign", target, asked.campaignId());
            put(names, "response", target, asked.responseId());
            put(names, "section", target, asked.sectionId());
            put(names, "answer", target, asked.answerId());
            put(names, "packet", target, Campaigns.packet(target));
        }
        for (Target target : STEPS) {
            for (Step step : Step.values()) {
                if (step != Step.OPEN) {
                    put(
                            names,
                            step.name().toLowerCase(java.util.Locale.ROOT),
                            target,
                            Items.at(target, step).id());
                }
            }
            OtherCalls.comesBack(target);
            put(names, "workbook", target, OtherCalls.previewed(target));
            put(names, "bulk", target, BulkCalls.bulk(target.writer(), "WEIGHED"));
            put(names, "written", target, BulkCalls.bulk(target.writer(), "WRITTEN"));
            put(names, "job", target, Background.done(target.writer()));
        }
        put(
                names,
                "extending",
                Target.VACANT,
                Items.at(Target.VACANT, Step.EXTENDING).id());
        for (Target target : Target.AGENCIES) {
            put(names, "signed", target, Campaigns.signed(target).responseId());
            put(names, "certified", target, Campaigns.certified(target).responseId());
            put(names, "agency", target, Items.agency(target));
            put(
                    names,
                    "signedVersion",
                    target,
                    Programs.at(target, "FOR_APPROVAL").versionId());
            put(
                    names,
                    "submittedVersion",
                    target,
                    Programs.at(target, "SUBMITTED").versionId());
            Programs.Named version = Programs.draft(target);
            put(names, "version", target, version.versionId());
            put(names, "program", target, version.programId());
            put(names, "obligation", target, ObligationCalls.kept(target));
        }
        for (Target target : FindingCalls.FOUND) {
            put(names, "finding", target, FindingCalls.finding(target));
            put(names, "recommendation", target, FindingCalls.recommendation(target));
        }
        names.setProperty("person", "" + As.person("iso.dta"));
        names.setProperty("requirement", "" + LibraryCalls.requirement());
        names.setProperty("import", "" + LibraryCalls.brought());
        names.setProperty("proposal", "" + LibraryCalls.proposed("iso.dta"));
        names.setProperty("edition", "" + Campaigns.edition());
        Signatures.off();
        AdminCalls.grantThatWaits();
        Background.failedMail();
        for (String login : Matrix.read().logins()) {
            if (!login.equals("nobody")) {
                OwnCalls.notification(login);
            }
        }
        note(names);
    }

    private static void put(Properties names, String what, Target target, long id) {
        names.setProperty(what + target.letter(), "" + id);
    }

    /** How things stand, to be compared with later. */
    private static void note(Properties names) throws Exception {
        Background.awaitQuiet();
        names.setProperty(REFUSALS, "" + Tables.refusals());
        names.setProperty(ELSEWHERE, elsewhere());
        business(Tables.now()).forEach((table, state) -> names.setProperty(TABLE + table, state));
        try (Writer writer = Files.newBufferedWriter(file(FILE))) {
            names.store(writer, null);
        }
    }

    /** How many refusals the trail has kept since. */
    public static long refusalsSince() throws IOException {
        return Tables.refusals() - Long.parseLong(read().getProperty(REFUSALS));
    }

    /** The tables that have changed since, but for accounts and sessions, which signing in changes. */
    public static List<String> changedSince() throws IOException {
        Properties noted = read();
        Map<String, String> before = new TreeMap<>();
        Map<String, String> now = business(Tables.now());
        now.keySet().forEach(table -> before.put(table, noted.getProperty(TABLE + table)));
        return Tables.changed(before, now);
    }

    /** What has changed since with the items of DOR. */
    public static List<String> changedElsewhere() throws IOException {
        String before = read().getProperty(ELSEWHERE);
        String now = elsewhere();
        return before.equals(now) ? List.of() : List.of(before, now);
    }

    private static String elsewhere() {
        long dor = Items.agency(Target.DOR);
        return Tables.number("select count(*) from POAM where AGENCY_ID = ?", dor) + " items, versions "
                + Tables.number("select sum(VERSION) from POAM where AGENCY_ID = ?", dor) + ", files "
                + Tables.number("select sum(VERSION) from EVIDENCE_FILE where AGENCY_ID = ?", dor) + ", workbooks "
                + Tables.number("select sum(VERSION) from INTAKE where AGENCY_ID = ?", dor);
    }

    private static Map<String, String> business(Map<String, String> tables) {
        tables.keySet().removeIf(table -> table.startsWith("SECURITY_"));
        return tables;
    }

    /** The number that a client left in a file of the data folder. */
    public static long number(String name) throws IOException {
        return Long.parseLong(Files.readString(file(name)));
    }

    private static Properties read() throws IOException {
        Properties names = new Properties();
        try (Reader reader = Files.newBufferedReader(file(FILE))) {
            names.load(reader);
        }
        return names;
    }

    private static Path file(String name) {
        return Path.of(System.getProperty("poam.data"), name);
    }
}
