package org.poamtracker.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.security.SignInResult.Outcome;

class UnknownLoginsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T17:00:00Z");

    private final UnknownLogins unknown = new UnknownLogins();

    @Test
    @DisplayName("SEC-2 a login that is nobody's waits like an account, so that waiting does not tell which exist")
    void waitsLikeAnAccount() {
        Account account = new Account("ana", 1, NOON);
        Instant now = NOON;
        for (int guess = 0; guess < 12; guess++) {
            boolean waits = account.failed(now);
            SignInResult answer = unknown.tried("bea", now);

            assertThat(answer.outcome()).as("guess " + guess).isEqualTo(waits ? Outcome.WAIT : Outcome.REFUSED);
            if (waits) {
                assertThat(answer.secondsToWait())
                        .isEqualTo(Duration.between(now, account.waitsUntil()).toSeconds());
                assertThat(unknown.tried(" BEA", now.plusSeconds(1)).outcome()).isEqualTo(Outcome.WAIT);
                now = account.waitsUntil();
            }
        }
        assertThat(unknown.tried("another", now).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    @DisplayName("SEC-2 however many are tried, only so many are kept, the latest")
    void keepsTheLatest() {
        for (int guess = 0; guess < 5; guess++) {
            unknown.tried("first", NOON);
        }
        for (int other = 0; other < UnknownLogins.MOST - 1; other++) {
            unknown.tried("other" + other, NOON);
        }
        assertThat(unknown.tried("first", NOON).outcome()).isEqualTo(Outcome.WAIT);
        for (int other = 0; other < UnknownLogins.MOST; other++) {
            unknown.tried("more" + other, NOON);
        }
        assertThat(unknown.tried("first", NOON).outcome()).isEqualTo(Outcome.REFUSED);
    }
}
