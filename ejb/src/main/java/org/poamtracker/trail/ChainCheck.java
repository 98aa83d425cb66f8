package org.poamtracker.trail;

import java.sql.SQLException;
import javax.crypto.Mac;

/** Verifies one chain: computes every row's hash anew from the row and the hash before it, up to the first that differs. */
class ChainCheck {

    private final ChainRows rows;
    private final Mac mac;
    private final String name;
    private final Head head;

    private String previous = ChainLink.GENESIS;
    private long expected = 1;

    /**
     * @param name of the chain, or null where its own row is gone
     * @param head how far the chain had come when its head was last kept, or null where nobody kept it
     */
    ChainCheck(ChainRows rows, Mac mac, String name, Head head) {
        this.rows = rows;
        this.mac = mac;
        this.name = name;
        this.head = head;
    }

    ChainReport report(long chainId) throws SQLException {
        Tamper found = firstTamper();
        BadRow bad = found == null ? null : new BadRow(expected, found);
        return new ChainReport(chainId, name, expected - 1, bad);
    }

    private Tamper firstTamper() throws SQLException {
        for (StoredLink row = rows.next(); row != null; row = rows.next()) {
            Tamper found = check(row);
            if (found != null) {
                return found;
            }
            previous = row.hash();
            expected++;
        }
        return head != null && head.count() >= expected ? Tamper.CUT : null;
    }

    private Tamper check(StoredLink row) throws SQLException {
        if (row.seq() < expected) {
            expected = row.seq();
            return Tamper.ADDED;
        }
        if (row.seq() > expected) {
            boolean isThisOne = row.fits(expected, mac, previous);
            return isThisOne || findTheOneThatBelongsHere() != null ? Tamper.MOVED : Tamper.MISSING;
        }
        if (!row.fits(expected, mac, previous)) {
            return changedMovedOrAdded(row);
        }
        if (!TrailChain.nameFor(row.link().agencyId()).equals(name)) {
            return Tamper.WRONG_CHAIN;
        }
        return head != null && head.count() == expected && !head.hash().equals(row.hash()) ? Tamper.REWRITTEN : null;
    }

    private Tamper changedMovedOrAdded(StoredLink bad) throws SQLException {
        StoredLink displaced = findTheOneThatBelongsHere();
        if (displaced == null) {
            return Tamper.CHANGED;
        }
        boolean pushedByOne = displaced.seq() == expected + 1;
        boolean swapped = bad.fits(expected + 1, mac, displaced.hash());
        return pushedByOne && !swapped ? Tamper.ADDED : Tamper.MOVED;
    }

    /** Looks through the rest of the chain for the row that was written here; it shows by its hash. */
    private StoredLink findTheOneThatBelongsHere() throws SQLException {
        StoredLink row = rows.next();
        while (row != null && !row.fits(expected, mac, previous)) {
            row = rows.next();
        }
        return row;
    }
}
