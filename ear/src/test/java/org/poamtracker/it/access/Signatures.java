package org.poamtracker.it.access;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Proof;
import org.poamtracker.security.SecondFactorService;

/**
 * Second factors for tests of boundaries at which somebody signs. What is tried there is who may sign, not the clock: a code
 * counts again after each call. They are put away where others sign in with a password alone.
 */
final class Signatures {

    private static final Map<String, String> SECRETS = new ConcurrentHashMap<>();
    private static final String OF_LOGIN = " where ID = (select ID from SECURITY_ACCOUNT where LOGIN = ?)";

    private Signatures() {}

    /** What asks for a proof. */
    interface Signed {
        void with(Proof proof);
    }

    /** Gives everybody of the table a second factor. */
    static void on() throws Exception {
        for (String login : Matrix.read().logins()) {
            if (!login.equals("nobody")) {
                on(login);
            }
        }
    }

    /** Gives somebody one; the one of before where there is one. */
    static synchronized void on(String login) throws Exception {
        boolean kept = Tables.number(
                        "select count(*) from SECURITY_SECOND_FACTOR where SECRET is not null and ACCOUNT_ID = ?",
                        As.account(login))
                > 0; // other tests take theirs away
        if (!kept || !SECRETS.containsKey(login)) {
            SecondFactorService factors = As.a(SecondFactorService.class);
            As.login(login, factors::begin);
            String secret = As.login(login, () -> factors.mine().pending().secret());
            As.login(login, () -> factors.confirm(SecondFactorCalls.proof(Authenticator.now(secret)), 0));
            SECRETS.put(login, secret);
            unused();
        }
        Tables.write(
                "update SECURITY_ACCOUNT set SECOND_FACTOR_AT = CREATED_AT, VERSION = VERSION + 1" + OF_LOGIN
                        + " and SECOND_FACTOR_AT is null",
                login);
    }

    /** Puts them all away. */
    static void off() {
        for (String login : List.copyOf(SECRETS.keySet())) {
            Tables.write(
                    "update SECURITY_ACCOUNT set SECOND_FACTOR_AT = null, VERSION = VERSION + 1" + OF_LOGIN, login);
        }
    }

    /** Does what asks for a proof, as whoever calls. */
    static void sign(Signed work) throws Exception {
        long caller =
                As.a(CurrentUser.class).isKnown() ? As.a(CurrentUser.class).accountId() : 0;
        String secret = SECRETS.entrySet().stream()
                .filter(each -> As.account(each.getKey()) == caller)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        try {
            work.with(SecondFactorCalls.proof(secret == null ? "000000" : Authenticator.now(secret)));
        } finally {
            unused();
        }
    }

    private static void unused() {
        Tables.write("update SECURITY_SECOND_FACTOR set LAST_STEP = 0, VERSION = VERSION + 1 where LAST_STEP > 0");
    }
}
