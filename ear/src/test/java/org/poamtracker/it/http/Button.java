package org.poamtracker.it.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.poamtracker.it.access.Matrix;

/**
 * A button of a page, as a row of the table names it: address, blank, id.
 *
 * @param row to whom it is offered
 */
record Button(String address, String id, Matrix.Row row) {

    static Button of(Matrix.Row row) {
        int blank = row.name().indexOf(' ');
        return new Button(row.name().substring(0, blank), row.name().substring(blank + 1), row);
    }

    boolean isOffered(String login, char letter) {
        return row.cell(login).indexOf(letter) >= 0;
    }

    /** The name under which a page sends it, of the first row of a list; empty where the page does not show it. */
    Optional<String> on(Visitor.Answer page) {
        Matcher name = Pattern.compile("<button[^>]* name=\"((?:[\\w-]+:)+" + Pattern.quote(id) + ")\"")
                .matcher(page.body());
        return name.find() ? Optional.of(name.group(1)) : Optional.empty();
    }

    @Override
    public String toString() {
        return row.name();
    }
}
