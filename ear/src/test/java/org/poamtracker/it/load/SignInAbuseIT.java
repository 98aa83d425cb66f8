package org.poamtracker.it.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.poamtracker.it.access.As;
import org.poamtracker.it.access.People;
import org.poamtracker.it.access.Tables;
import org.poamtracker.security.SignIn;
import org.poamtracker.security.SignInResult;
import org.poamtracker.security.SignInService;

/** S6: guessing passwords, and guessing who has an account. */
@ExtendWith(ArquillianExtension.class)
public class SignInAbuseIT {

    private static final int GUESSES = Boolean.getBoolean("poam.long") ? 1000 : 40;
    private static final int ANSWERS = 12;
    private static final long CLOCK = 5;
    private static final int SAMPLES = 15;
    private static final int ROUNDS = 5;

    @Test
    @DisplayName("SEC-2 guessing has to wait after ten tries at the latest, and the holder is told once by mail")
    public void guessingWaits() throws Exception {
        person("matrix.guessed");
        int answered = 0;
        for (int i = 0; i < GUESSES; i++) {
            answered += guess("matrix.guessed", i).outcome() == SignInResult.Outcome.WAIT ? 0 : 1;
        }

        assertThat(answered).isBetween(1, 10);
        assertThat(Tables.number("select count(*) from MAIL_OUTBOX where RECIPIENT = 'matrix.guessed@example.org'"
                        + " and KIND like '%account-waits%'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("S6 guess by guess, a login that is nobody's is answered like an account, waiting included")
    public void answersTellNothing() throws Exception {
        person("matrix.asked");
        for (int i = 0; i < ANSWERS; i++) {
            SignInResult there = guess("matrix.asked", i);
            SignInResult notThere = guess("matrix.absent", i);

            assertThat(notThere.outcome()).as("guess " + i).isEqualTo(there.outcome());
            assertThat(notThere.secondsToWait()).isCloseTo(there.secondsToWait(), within(CLOCK));
        }
    }

    @Test
    @DisplayName("S6 a wrong password takes as long for an account that exists as for one that does not")
    public void timeTellsNothing() throws Exception {
        person("matrix.timed");
        double difference = 1;
        for (int round = 0;
                round < ROUNDS && difference >= 0.1;
                round++) { // other work on the machine disturbs a round
            difference = difference(round);
        }
        assertThat(difference).isLessThan(0.1);
    }

    private static double difference(int round) throws Exception {
        long[] known = new long[SAMPLES];
        long[] unknown = new long[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            known[i] = time("matrix.timed", i);
            unknown[i] = time("matrix.nobody" + round, i);
        }
        double there = median(known);
        double notThere = median(unknown);
        return Math.abs(there - notThere) / Math.max(there, notThere);
    }

    private static long time(String login, int n) throws Exception {
        long start = System.nanoTime();
        guess(login, n);
        return System.nanoTime() - start;
    }

    private static double median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static SignInResult guess(String login, int n) throws Exception {
        SignIn attempt = new SignIn(login, "a wrong guess " + n, "192.0.2." + n % 250, "test");
        return As.login("nobody", () -> As.a(SignInService.class).signIn(attempt));
    }

    private static void person(String login) throws Exception {
        People.person(login);
    }
}
