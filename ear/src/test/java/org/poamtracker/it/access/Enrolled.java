package org.poamtracker.it.access;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.poamtracker.security.PasswordService;
import org.poamtracker.security.SecondFactorService;

/** People with a second factor, made in the server, for tests that come over the network with a password and codes of their own. */
public final class Enrolled {

    /** Where they are noted, in the data folder. */
    public static final String FILE = "it-enrolled.properties";

    private final Properties notes = new Properties();

    /** Adds one whose password is the demonstration's. The code of the present half minute is used. */
    public void add(String login) throws Exception {
        String address = People.person(login).link().address();
        String token = address.substring(address.indexOf("token=") + 6);
        String password = SecondFactorCalls.proof("").getPassword();
        As.login("nobody", () -> As.a(PasswordService.class).setByLink(token, password));
        SecondFactorService factors = As.a(SecondFactorService.class);
        As.login(login, factors::begin);
        String secret = As.login(login, () -> factors.mine().pending().secret());
        List<String> codes =
                As.login(login, () -> factors.confirm(SecondFactorCalls.proof(Authenticator.now(secret)), 0));
        notes.setProperty(login, secret);
        notes.setProperty(login + ".codes", String.join(" ", codes));
    }

    /** Writes down who was added. */
    public void note() throws IOException {
        try (Writer file = Files.newBufferedWriter(Path.of(System.getProperty("poam.data"), FILE))) {
            notes.store(file, null);
        }
    }

    /** Reads, outside the server, who was noted in this data folder. */
    public static Properties read(Path file) throws IOException {
        Properties notes = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            notes.load(reader);
        }
        return notes;
    }
}
