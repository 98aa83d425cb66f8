package org.poamtracker.bench;

import java.io.IOException;
import java.util.List;

/**
 * Changes as many items at once as a change takes, or undoes it: measured is from the button to the page that says that it is done.
 * Chosen, set and weighed is beforehand.
 */
final class BulkChanging implements Work {

    private final Visitor visitor;
    private final List<String> items;
    private final boolean undoing;

    /** No change of one measurement is what another has written already. */
    private final String measurement = Long.toHexString(System.nanoTime());

    private String change;
    private int done;

    /**
     * Over these items.
     *
     * @param items their ids, of one agency
     * @param undoing whether the undoing is measured, not the change
     */
    BulkChanging(Visitor visitor, List<String> items, boolean undoing) {
        this.visitor = visitor;
        this.items = items;
        this.undoing = undoing;
    }

    @Override
    public int batch() {
        return 1;
    }

    @Override
    public boolean isAlone() {
        return true;
    }

    /** Sets owner, office and obstacle, so that somebody is told of each item. */
    @Override
    public void prepare(int runs) throws IOException, InterruptedException {
        done++;
        Form form = visitor.form("/bulk/new.xhtml?chosen=" + String.join(".", items), "bulk");
        form.set("set-ownerId", "on").setOne("ownerId", done);
        form.set("set-office", "on").set("office", "Measured office " + done + ", " + measurement);
        form.set("set-obstacle", "on").set("obstacle", "Measured for the time " + done + ", " + measurement);
        change = visitor.submit(form, "preview");
        visitor.await(change, "id=\"waiting\"");
        if (undoing) {
            press("accept", "id=\"written\"");
        }
    }

    @Override
    public void run(int index) throws IOException, InterruptedException {
        if (undoing) {
            press("undo", "id=\"undone\"");
        } else {
            press("accept", "id=\"written\"");
        }
    }

    private void press(String button, String shows) throws IOException, InterruptedException {
        visitor.submit(visitor.form(change, "decide"), button);
        visitor.await(change, shows);
    }
}
