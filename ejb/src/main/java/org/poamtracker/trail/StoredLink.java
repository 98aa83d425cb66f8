package org.poamtracker.trail;

import javax.crypto.Mac;

/** A row as it stands in the table, with the hash that stands beside it. */
record StoredLink(ChainLink link, String hash) {

    /** Whether the row is what was written under this number behind the row with that hash. */
    boolean fits(long seq, Mac mac, String previous) {
        return link.numbered(seq).hash(mac, previous).equals(hash);
    }

    long seq() {
        return link.seq();
    }
}
