package org.poamtracker.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IcsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T17:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @Test
    @DisplayName("RFC 5545 a day is an event of its own, from midnight to the next, lines ended by CRLF")
    void aDayIsAnEvent() {
        String calendar = new Ics("POAM", NOW)
                .day("item-1@x", DAY, "DTA-2026-0001 is due", "http://x/1")
                .end();

        assertThat(calendar.split("\r\n", -1))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//poamtracker.org//POAM Tracker//EN",
                        "CALSCALE:GREGORIAN",
                        "X-WR-CALNAME:POAM",
                        "BEGIN:VEVENT",
                        "UID:item-1@x",
                        "DTSTAMP:20261120T170000Z",
                        "DTSTART;VALUE=DATE:20261231",
                        "DTEND;VALUE=DATE:20270101",
                        "SUMMARY:DTA-2026-0001 is due",
                        "URL:http://x/1",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        "");
    }

    @Test
    @DisplayName("RFC 5545 a line has 75 octets at most, goes on after a blank, and no character is cut")
    void longLinesAreFolded() {
        String text = "Überprüfung ".repeat(30);

        String calendar = new Ics("POAM", NOW).day("u", DAY, text, "http://x/1").end();

        assertThat(calendar.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:" + text);
    }

    @Test
    @DisplayName(
            "RFC 5545 commas, semicolons, backslashes and ends of lines are escaped, so that no text becomes a property")
    void textsAreEscaped() {
        String calendar = new Ics("POAM", NOW)
                .day("u", DAY, "a,b;c\\d\nEND:VEVENT\r\nX:y", "http://x/1")
                .end();

        assertThat(calendar)
                .contains("SUMMARY:a\\,b\\;c\\\\d\\nEND:VEVENT\\nX:y\r\n")
                .doesNotContain("\r\nX:y");
    }
}
