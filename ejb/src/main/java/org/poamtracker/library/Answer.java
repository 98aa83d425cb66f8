package org.poamtracker.library;

import java.io.Serializable;
import java.util.List;
import org.poamtracker.library.RequirementDetail.Concerned;
import org.poamtracker.poam.PoamRow;

/**
 * A requirement that answers a question, as it stands (LIB-8).
 *
 * @param number by which it is cited, from 1
 * @param instrument the short name of its instrument
 * @param code the code of its instrument
 * @param text quoted as the library has it; null for a heading alone
 * @param standing whether it is in force on the day asked
 * @param items open items within the reader's reach that name it, or a control that it is linked with
 */
public record Answer(
        int number,
        long id,
        String instrument,
        String code,
        String citation,
        String heading,
        String text,
        Duty duty,
        String link,
        LegalStanding standing,
        boolean verified,
        List<Concerned> applies,
        List<PoamRow> items)
        implements Serializable {

    public Answer {
        applies = List.copyOf(applies);
        items = List.copyOf(items);
    }
}
