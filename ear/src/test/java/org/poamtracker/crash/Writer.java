package org.poamtracker.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.bench.Form;
import org.poamtracker.bench.Visitor;
import org.poamtracker.own.Server;
import org.poamtracker.platform.Clocks;

/** An ISO who creates items, comments, attaches and submits without a pause, and notes what the server acknowledged. */
final class Writer implements Runnable {

    private static final int SUBMIT_EACH = 3;
    private static final int COMMENTS = 2;

    private final Visitor visitor;
    private final String name;
    private final List<Item> items = new ArrayList<>();
    private volatile boolean begun;
    private volatile Exception refused;

    /** What was acknowledged of one item, and the comment that was under way. Written by its writer alone. */
    static final class Item {

        final String name;
        long id;
        String comment;
        String commentUnderWay;
        String file;
        boolean submitted;

        Item(String name) {
            this.name = name;
        }
    }

    Writer(Server server, String name) throws IOException, InterruptedException {
        this.name = name;
        this.visitor = new Visitor(server.address());
        visitor.signIn("iso.dta", server.password());
    }

    /** Goes on until the server is gone. */
    @Override
    public void run() {
        try {
            for (int n = 1; !Thread.currentThread().isInterrupted(); n++) {
                work(n);
                begun = true;
            }
        } catch (IOException e) {
            refused = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(int n) throws IOException, InterruptedException {
        Item item = new Item(name + " " + n);
        items.add(item);
        String page = visitor.submit(filled(item.name), "save");
        item.id = Long.parseLong(page.replaceAll(".*[?&]id=(\\d+).*", "$1"));
        for (int i = 1; i <= COMMENTS; i++) {
            item.commentUnderWay = item.name + " comment " + i;
            visitor.submit(form("edit", item, "item").set("comments", item.commentUnderWay), "save");
            item.comment = item.commentUnderWay;
        }
        String file = item.name.replace(' ', '-') + ".txt";
        visitor.upload(
                form("files", item, "upload"),
                "attach",
                "parts",
                file,
                ("Evidence of " + item.name + "\n").getBytes(StandardCharsets.UTF_8));
        item.file = file;
        if (n % SUBMIT_EACH == 0) {
            visitor.submit(form("submit", item, "step"), "submit");
            item.submitted = true;
        }
    }

    private Form form(String page, Item item, String id) throws IOException, InterruptedException {
        return visitor.form("/poam/" + page + ".xhtml?id=" + item.id, id);
    }

    private Form filled(String weakness) throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(Clocks.BOSTON);
        return visitor.form("/poam/new.xhtml?agency=DTA", "item")
                .set("weaknessName", weakness)
                .set("description", "Written while the server is about to be killed.")
                .set("originalRating", "LOW")
                .set("detectedOn", today.toString())
                .setFirst("sourceKind")
                .set("detectorSource", "Crash test")
                .set("remediationPlan", "Start it again.")
                .setFirst("ownerId")
                .set("pointOfContact", "Whoever is on call")
                .set("office", "Machine room")
                .set("resources", "A steady hand")
                .set("dueOn", today.plusDays(30).toString())
                .set("milestone:0:text", "Everything is there again")
                .set("milestone:0:milestoneDueOn", today.plusDays(20).toString());
    }

    /** Whether it got through all steps once. */
    boolean hasBegun() {
        return begun;
    }

    /** What ended it, or null. */
    Exception refused() {
        return refused;
    }

    List<Item> items() {
        return items;
    }
}
