package org.poamtracker.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.bench.Form;
import org.poamtracker.bench.Visitor;

/** A thousand items changed at once and back, on a server of its own, looked at in every table. */
class BulkIT {

    private static final int ITEMS = 1000;

    /** What goes on by itself: who signed in, what was done, told and written down; and that an agency's figures were counted anew. */
    private static final Set<String> GOES_ON = Set.of(
            "BULK",
            "BULK_CHANGE",
            "BULK_ENTRY",
            "BULK_VALUE",
            "JOB",
            "MAIL_OUTBOX",
            "NOTIFICATION",
            "NOTIFICATION_RUN",
            "POAM_CHANGE",
            "POAM_MEASURED",
            "SECURITY_ACCOUNT",
            "SECURITY_SESSION",
            "TRAIL_CHAIN",
            "TRAIL_ENTRY");

    /** What says of an item that it was changed, and by whom. */
    private static final Set<String> CHANGED = Set.of("VERSION", "EDITED_BY", "UPDATED_BY", "UPDATED_AT");

    @TempDir
    Path folder;

    private Server server;

    @AfterEach
    void stop() throws IOException, InterruptedException {
        server.stop();
    }

    @Test
    @DisplayName("POAM-14 undoing a change of a thousand items leaves every column of every table as it was before")
    void undoRestoresEverything() throws IOException, InterruptedException, SQLException {
        server = new Server(folder.resolve("data"));
        server.start();
        server.stop();
        assertThat(server.poam("load", "--items", "4000", "--agencies", "1")).endsWith("Done.\n");
        List<String> items;
        Map<String, List<String>> before;
        try (Stopped stopped = new Stopped(server)) {
            items = stopped.column("SELECT p.ID FROM POAM p WHERE p.STATUS = 'OPEN' AND p.DEMO = 0"
                    + " AND (SELECT COUNT(*) FROM POAM_COST c WHERE c.POAM_ID = p.ID) < 2" // more cannot have one year
                    + " ORDER BY p.DUE_ON DESC, p.ID FETCH FIRST " + ITEMS + " ROWS ONLY");
            before = stopped.everything(GOES_ON, CHANGED);
        }
        server.start();
        Visitor iso = new Visitor(server.address());
        iso.signIn("iso.dta", server.password());
        String change = iso.submit(settings(iso, items), "preview");
        await(iso, change, "id=\"waiting\"");
        assertThat(iso.page(change)).contains("(1,000)");

        press(iso, change, "accept", "id=\"written\"");
        assertThat(iso.page("/poam/show.xhtml?id=" + items.get(ITEMS - 1))).contains("Office of everything");
        press(iso, change, "undo", "id=\"undone\"");

        server.stop();
        try (Stopped stopped = new Stopped(server)) {
            Map<String, List<String>> after = stopped.everything(GOES_ON, CHANGED);
            assertThat(after.keySet())
                    .isEqualTo(before.keySet())
                    .contains("POAM", "POAM_TEXT", "POAM_COST", "POAM_ASSIGNMENT", "POAM_WORD");
            before.forEach((table, rows) ->
                    assertThat(said(table, after.get(table))).as(table).isEqualTo(said(table, rows)));
            assertThat(stopped.column("SELECT COUNT(*) FROM TRAIL_ENTRY WHERE ACTION = 'POAM_BULK_EDITED'"))
                    .containsExactly("1000");
            assertThat(stopped.column("SELECT COUNT(*) FROM TRAIL_ENTRY WHERE ACTION = 'POAM_BULK_UNDONE'"))
                    .containsExactly("1000");
            assertThat(stopped.column("SELECT COUNT(*) FROM NOTIFICATION WHERE KIND = 'ASSIGNED'")
                            .get(0))
                    .as("who was given them was told of each")
                    .satisfies(told -> assertThat(Long.parseLong(told)).isGreaterThanOrEqualTo(ITEMS));
        }
    }

    /** What the rows say: what a year costs is another row when the year becomes another, and has another key. */
    private static List<String> said(String table, List<String> rows) {
        return table.equals("POAM_COST")
                ? rows.stream()
                        .map(row -> row.replaceFirst("^ID=\\d+ ", ""))
                        .sorted()
                        .toList()
                : rows;
    }

    /** Every field that can be set, but for the due date, which no item in work takes this way. */
    private static Form settings(Visitor iso, List<String> items) throws IOException, InterruptedException {
        Form form = iso.form("/bulk/new.xhtml?chosen=" + String.join(".", items), "bulk");
        Map<String, String> texts = new TreeMap<>(Map.of(
                "office", "Office of everything",
                "pointOfContact", "Somebody else",
                "fiscalYear", "2028",
                "obstacle", "Nobody is left",
                "serviceName", "One service",
                "vendorProduct", "One product"));
        texts.forEach((field, text) -> form.set("set-" + field, "on").set(field, text));
        form.set("set-ownerId", "on").setFirst("ownerId");
        return form.set("set-funding", "on").setFirst("funding");
    }

    private static void press(Visitor iso, String change, String button, String shows)
            throws IOException, InterruptedException {
        Form form = iso.form(change, "decide");
        iso.submit(form, button);
        await(iso, change, shows);
    }

    private static void await(Visitor iso, String change, String shows) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!iso.page(change).contains(shows)) {
            assertThat(System.nanoTime()).as(change + " shows " + shows).isLessThan(deadline);
            Thread.sleep(100);
        }
    }
}
