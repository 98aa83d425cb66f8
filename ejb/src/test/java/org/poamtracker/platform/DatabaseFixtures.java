package org.poamtracker.platform;

import java.nio.file.Path;
import org.poamtracker.platform.Database.Account;

/** Databases as {@code ./poam} describes them, in files of their own. */
public final class DatabaseFixtures {

    private DatabaseFixtures() {}

    /** An H2 file in {@code folder/db}, with two accounts. */
    public static Database in(Path folder) {
        return in(folder, "runtime's password");
    }

    static Database in(Path folder, String password) {
        String url = "jdbc:h2:file:" + folder.resolve("db").resolve("poam") + ";MODE=Oracle;DEFAULT_NULL_ORDERING=HIGH";
        return new Database(
                new Account(url + ";IFEXISTS=TRUE", "POAM_APP", password),
                new Account(
                        url + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0",
                        "POAM_OWNER",
                        "owner's password"),
                null);
    }
}
