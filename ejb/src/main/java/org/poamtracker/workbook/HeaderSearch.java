package org.poamtracker.workbook;

import java.util.Optional;
import org.xml.sax.SAXException;

/** Looks through the top of a sheet for the row that names most of our columns. */
final class HeaderSearch implements SheetCells.Rows {

    private static final int LOOK_AT = 200;
    private static final int LOOK_ON = 10;
    private static final int ENOUGH = 5;

    private RawRow best;
    private long bestScore;
    private int seen;
    private int seenAtBest;

    @Override
    public void row(RawRow row) throws SAXException {
        seen++;
        long score = SheetHeader.score(row);
        if (score > bestScore) {
            best = row;
            bestScore = score;
            seenAtBest = seen;
        }
        boolean found = bestScore >= ENOUGH;
        if (seen >= LOOK_AT || (found && seen - seenAtBest >= LOOK_ON)) {
            throw new PartXml.Enough();
        }
    }

    /** The row with the headers, if there is one. */
    Optional<RawRow> found() {
        return bestScore >= ENOUGH ? Optional.of(best) : Optional.empty();
    }

    /** Whether nothing at all stands on the sheet. */
    boolean empty() {
        return seen == 0;
    }
}
