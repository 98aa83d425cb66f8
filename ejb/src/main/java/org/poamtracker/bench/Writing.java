package org.poamtracker.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Sends forms that were opened and filled in beforehand: measured is what saves, from the button to the answer that it is
 * saved.
 */
final class Writing implements Work {

    /** A session keeps ten open pages. */
    private static final int BATCH = 5;

    private final Visitor visitor;
    private final List<String> addresses;
    private final UnaryOperator<Form> filled;
    private final List<Form> open = new ArrayList<>();
    private int opened;

    Writing(Visitor visitor, List<String> addresses, UnaryOperator<Form> filled) {
        this.visitor = visitor;
        this.addresses = addresses;
        this.filled = filled;
    }

    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public void prepare(int runs) throws IOException, InterruptedException {
        open.clear();
        for (int i = 0; i < runs; i++) {
            open.add(filled.apply(visitor.form(addresses.get(opened++ % addresses.size()), "item")));
        }
    }

    @Override
    public void run(int index) throws IOException, InterruptedException {
        String leadsTo = visitor.submit(open.get(index), "save");
        if (!leadsTo.startsWith("/poam/show.xhtml?id=")) {
            throw new IOException("Saving leads to " + leadsTo);
        }
    }
}
