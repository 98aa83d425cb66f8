package org.poamtracker.it.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.poamtracker.it.access.Matrix;

/** Looks at buttons as everyone on everything, and presses those that are not offered. */
final class ButtonWalk {

    /** What a refused press is answered with: the page again, a refusal, or the sign-in page. */
    private static final List<String> REFUSED = List.of("200", "400", "403", "404", "409", "sign-in");

    private static final int PLACES = 2;

    private final List<String> logins = Matrix.read().logins();
    private final Addresses addresses = Addresses.read();
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Map<String, Visitor.Answer> pages = new HashMap<>();
    private int forced;

    ButtonWalk() throws IOException, InterruptedException {
        for (String login : logins) {
            Visitor.of(login); // a second session for the page of sessions
            visitors.put(login, Visitor.of(login));
        }
    }

    int forced() {
        return forced;
    }

    /** To whom it is offered and should not be, or should be and is not, a line each. */
    List<String> offers(Button button) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        for (String login : logins) {
            for (char letter : addresses.letters(button.address()).toCharArray()) {
                boolean offered = button.on(seen(login, button, letter)).isPresent();
                if (offered != button.isOffered(login, letter)) {
                    wrong.add(button + " " + login + " on " + letter + (offered ? ": offered" : ": not offered"));
                }
            }
        }
        return wrong;
    }

    /** Presses it as everyone on everything where it is not offered: what was not refused, a line each. */
    List<String> forces(Button button) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        Optional<String> name = name(button);
        if (name.isEmpty()) {
            return wrong; // offered to nobody: it has no name to press
        }
        for (String login : logins) {
            for (char letter : elsewhere(button, login)) {
                String cell = press(login, addresses.at(button.address(), letter), name.get())
                        .cell();
                if (!REFUSED.contains(cell)) {
                    wrong.add(button + " " + login + " on " + letter + ": pressed, " + cell);
                }
            }
        }
        return wrong;
    }

    /** Presses it where it is offered, with the names of another's records beside it. */
    List<String> misleads(Button button, String login, char mine, char theirs)
            throws IOException, InterruptedException {
        if (!button.address().contains("{") || !button.isOffered(login, mine)) {
            return List.of();
        }
        Visitor.Answer page = page(login, button, mine);
        Optional<String> name = button.on(page);
        if (name.isEmpty()) {
            return List.of(); // an earlier press brought the record further
        }
        String formName = name.get().replaceAll(":.*", "");
        Map<String, String> form = Visitor.form(page, formName);
        form.put(name.get(), "");
        String query = addresses.at(button.address(), theirs).replaceAll(".*\\?", "");
        for (String field : query.split("&", -1)) {
            form.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        String path = Addresses.path(button.address());
        Visitor visitor = visitors.get(login);
        Optional<String> file = file(page, formName);
        int status = file.isPresent()
                ? visitor.upload(path, form, file.get(), "../../../keys/trail.key")
                        .status()
                : visitor.post(path, form).status();
        return status >= 500 ? List.of(button + ": " + status) : List.of();
    }

    private static Optional<String> file(Visitor.Answer page, String form) {
        Matcher file = Pattern.compile("<input[^>]*name=\"(" + form + ":\\w+)\"[^>]*type=\"file\"|"
                        + "<input[^>]*type=\"file\"[^>]*name=\"(" + form + ":\\w+)\"")
                .matcher(page.body());
        return file.find() ? Optional.ofNullable(file.group(1)).or(() -> Optional.of(file.group(2))) : Optional.empty();
    }

    private Optional<String> name(Button button) throws IOException, InterruptedException {
        for (String login : logins) {
            for (char letter : addresses.letters(button.address()).toCharArray()) {
                if (button.isOffered(login, letter)) {
                    return button.on(seen(login, button, letter));
                }
            }
        }
        return Optional.empty();
    }

    private Visitor.Answer page(String login, Button button, char letter) throws IOException, InterruptedException {
        return visitors.get(login).get(addresses.at(button.address(), letter));
    }

    /** As it was when it was looked at first, which is enough to see its buttons. */
    private Visitor.Answer seen(String login, Button button, char letter) throws IOException, InterruptedException {
        String key = login + " " + letter + " " + button.address();
        Visitor.Answer known = pages.get(key);
        if (known == null) {
            known = page(login, button, letter);
            pages.put(key, known);
        }
        return known;
    }

    /** Where it is not offered: one or two places, for all are answered alike. */
    private List<Character> elsewhere(Button button, String login) {
        return addresses
                .letters(button.address())
                .chars()
                .mapToObj(letter -> (char) letter)
                .filter(letter -> !button.isOffered(login, letter))
                .limit(PLACES)
                .toList();
    }

    /** With the state of the page, if it gives one; every other time as Ajax. */
    private Visitor.Answer press(String login, String address, String name) throws IOException, InterruptedException {
        Visitor visitor = visitors.get(login);
        Map<String, String> form = Visitor.formFor(visitor.get(address), name);
        String formName = name.replaceAll(":.*", "");
        form.put(formName, formName);
        form.put(name, "");
        if (forced++ % 2 == 1) {
            form.put("jakarta.faces.partial.ajax", "true");
            form.put("jakarta.faces.source", name);
            form.put("jakarta.faces.partial.execute", "@all");
        }
        return visitor.post(address, form);
    }
}
