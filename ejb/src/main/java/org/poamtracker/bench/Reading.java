package org.poamtracker.bench;

import java.io.IOException;
import java.util.List;

/** Reads pages, one after the other, each of which must show something. */
record Reading(Visitor visitor, List<String> addresses, String mustShow, int batch) implements Work {

    @Override
    public void run(int index) throws IOException, InterruptedException {
        String address = addresses.get(index % addresses.size());
        if (!visitor.page(address).contains(mustShow)) {
            throw new IOException(address + " does not show " + mustShow);
        }
    }
}
