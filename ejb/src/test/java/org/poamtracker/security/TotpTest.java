package org.poamtracker.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-11-22T14:00:00Z");
    private static final long STEP = Totp.step(NOW);

    @ParameterizedTest
    @CsvSource({
        "0, 755224", "1, 287082", "2, 359152", "3, 969429", "4, 338314",
        "5, 254676", "6, 287922", "7, 162583", "8, 399871", "9, 520489"
    })
    @DisplayName("SEC-4 codes are those of RFC 4226, appendix D")
    void hotp(long counter, String code) {
        assertThat(Totp.hotp("HmacSHA1", SECRET, counter, 6)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "59, 94287082, 46119246, 90693936",
        "1111111109, 07081804, 68084774, 25091201",
        "1111111111, 14050471, 67062674, 99943326",
        "1234567890, 89005924, 91819424, 93441116",
        "2000000000, 69279037, 90698825, 38618901",
        "20000000000, 65353130, 77737706, 47863826"
    })
    @DisplayName("SEC-4 codes of a time are those of RFC 6238, appendix B, with each of its hashes")
    void totp(long second, String sha1, String sha256, String sha512) {
        long step = Totp.step(Instant.ofEpochSecond(second));

        assertThat(Totp.hotp("HmacSHA1", SECRET, step, 8)).isEqualTo(sha1);
        assertThat(Totp.hotp("HmacSHA256", seed(32), step, 8)).isEqualTo(sha256);
        assertThat(Totp.hotp("HmacSHA512", seed(64), step, 8)).isEqualTo(sha512);
    }

    private static byte[] seed(int length) {
        return "1234567890".repeat(7).substring(0, length).getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    @DisplayName("SEC-4 a clock may be one step early or late, and no more")
    void drift() {
        for (long step = STEP - 1; step <= STEP + 1; step++) {
            assertThat(Totp.matching(SECRET, code(step), NOW, 0)).hasValue(step);
        }
        assertThat(Totp.matching(SECRET, code(STEP - 2), NOW, 0)).isEmpty();
        assertThat(Totp.matching(SECRET, code(STEP + 2), NOW, 0)).isEmpty();
    }

    @Test
    @DisplayName("SEC-4 a used step is refused, and so is every one before it")
    void usedSteps() {
        assertThat(Totp.matching(SECRET, code(STEP), NOW, STEP)).isEmpty();
        assertThat(Totp.matching(SECRET, code(STEP - 1), NOW, STEP)).isEmpty();
        assertThat(Totp.matching(SECRET, code(STEP + 1), NOW, STEP)).hasValue(STEP + 1);
    }

    @Test
    @DisplayName("SEC-4 blanks between the digits do no harm, everything else is no code")
    void spelling() {
        String code = code(STEP);

        assertThat(Totp.matching(SECRET, code.substring(0, 3) + " " + code.substring(3) + "\t", NOW, 0))
                .hasValue(STEP);
        for (String wrong : new String[] {"", "x", code.substring(1), code + "0", "-" + code, "٣".repeat(6)}) {
            assertThat(Totp.matching(SECRET, wrong, NOW, 0)).as(wrong).isEmpty();
        }
    }

    @Test
    @DisplayName("SEC-4 a secret has 160 bits, and no two are the same")
    void secrets() {
        assertThat(Totp.newSecret()).hasSize(20).isNotEqualTo(Totp.newSecret());
    }

    private static String code(long step) {
        return Totp.hotp("HmacSHA1", SECRET, step, 6);
    }
}
