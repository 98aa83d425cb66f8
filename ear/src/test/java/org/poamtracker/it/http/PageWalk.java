package org.poamtracker.it.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.it.access.Matrix;

/** Asks as one person for every record of an address, and compares the answers with a row of the table. */
final class PageWalk {

    private static final String SHOWN = "200";
    private static final String ABSENT = "404";

    private final String login;
    private final Visitor visitor;
    private final Addresses addresses;
    private int refused;

    PageWalk(String login, Addresses addresses) throws IOException, InterruptedException {
        this(login, Visitor.of(login), addresses);
    }

    /** Somebody else, who is to be answered like this login. */
    PageWalk(String login, Visitor visitor, Addresses addresses) {
        this.login = login;
        this.visitor = visitor;
        this.addresses = addresses;
    }

    /** How often somebody who is signed in was refused a record or a page. */
    int refused() {
        return refused;
    }

    /** What differs from the row, a line each. */
    List<String> of(Matrix.Row row) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        String absent = null;
        for (char letter : addresses.letters(row.name()).toCharArray()) {
            String expected = expected(row.cell(login), letter);
            Visitor.Answer answer = visitor.get(addresses.at(row.name(), letter));
            if (!answer.cell().equals(expected)) {
                wrong.add(row.name() + " " + login + " on " + letter + ": " + answer.cell() + ", not " + expected);
            }
            boolean ofRecord = row.name().contains("{");
            refused += expected.equals("403") || (expected.equals(ABSENT) && ofRecord) ? 1 : 0;
            if (expected.equals(ABSENT) && ofRecord) {
                absent = absent == null
                        ? visitor.get(Addresses.absent(row.name())).shape()
                        : absent;
                if (!answer.shape().equals(absent)) {
                    wrong.add(row.name() + " " + login + " on " + letter + ": not like what was never there");
                }
            }
        }
        return wrong;
    }

    private static String expected(String cell, char letter) {
        if (cell.matches("\\d{3}|sign-in")) {
            return cell;
        }
        return cell.indexOf(letter) >= 0 ? SHOWN : ABSENT;
    }
}
