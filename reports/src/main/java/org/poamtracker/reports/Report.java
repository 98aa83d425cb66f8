package org.poamtracker.reports;

import java.util.List;

/** What {@link Reports} can render: a record of the data, which says by which templates it is printed. */
public interface Report {

    /** What it says of itself. */
    Heading heading();

    /** Its texts: the name of the bundle below {@code reports/}. Key {@code title} is the title of the document. */
    String bundle();

    /** What follows the title in the name of the document, such as the agency; or nothing. */
    String subject();

    /** What stands above the subject, such as the agency's secretariat; or null. */
    default String holder() {
        return null;
    }

    /** The pages of the PDF. */
    Section<?> document(Texts texts);

    /** The sheets of the workbook, in order; the name of each is the text {@code sheet.} and its template's name. */
    List<Section<?>> sheets(Texts texts);
}
