package org.poamtracker.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.Progress;
import org.poamtracker.reports.Reports;
import org.poamtracker.reports.selfaudit.PacketReport;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Demonstration;

/** Prints a packet from its frozen text, and from nothing else. */
@ApplicationScoped
class PacketPrint {

    private static final String DEMO = "Demonstration data: people, answers and dates are made up";

    @Inject
    DataFolder folder;

    @Inject
    Demonstration demonstration;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** The document, tagged for screen readers. */
    byte[] of(Packet packet) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        new Reports(folder.temp()).pdf(report(packet), document, Locale.US, Progress.NONE);
        return document.toByteArray();
    }

    private PacketReport report(Packet packet) {
        try (JsonReader reader = Json.createReader(new StringReader(packet.content()))) {
            JsonObject content = reader.readObject();
            JsonObject agency = content.getJsonObject("agency");
            JsonObject campaign = content.getJsonObject("campaign");
            Heading heading = new Heading(
                    ZonedDateTime.ofInstant(clock.instant(), Clocks.BOSTON),
                    user.name(),
                    List.of(),
                    demonstration.isDemonstration() ? DEMO : null);
            return new PacketReport(
                    heading,
                    agency.getString("code") + " " + agency.getString("name"),
                    campaign.getString("name"),
                    campaign.getString("questionnaire"),
                    LocalDate.parse(campaign.getString("periodFrom")),
                    LocalDate.parse(campaign.getString("periodTo")),
                    content.getInt("round"),
                    content.containsKey("score") ? content.getInt("score") : null,
                    packet.sha256(),
                    signatures(content.getJsonArray("signatures")),
                    questions(content.getJsonArray("sections")));
        }
    }

    private static List<PacketReport.Signature> signatures(JsonArray all) {
        return all.getValuesAs(JsonObject.class).stream()
                .map(one -> new PacketReport.Signature(
                        one.getString("name"),
                        boston(one.getString("at")),
                        one.getString("statement"),
                        one.getString("provedBy", null)))
                .toList();
    }

    private static List<PacketReport.Question> questions(JsonArray sections) {
        List<PacketReport.Question> questions = new ArrayList<>();
        for (JsonObject section : sections.getValuesAs(JsonObject.class)) {
            String title = section.getString("code") + ". " + section.getString("title");
            section.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                    .map(one -> question(title, one))
                    .forEach(questions::add);
        }
        return questions;
    }

    private static PacketReport.Question question(String section, JsonObject one) {
        return new PacketReport.Question(
                section,
                one.getString("code"),
                one.getString("text"),
                one.getJsonArray("clauses").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.joining("; ")),
                one.getString("answer"),
                one.getString("reason", null),
                one.getString("remark", null),
                one.getString("answeredBy"),
                boston(one.getString("answeredAt")).toLocalDate(),
                one.getJsonArray("evidence").getValuesAs(JsonObject.class).stream()
                        .map(file -> file.getString("name") + ", SHA-256 " + file.getString("sha256"))
                        .toList(),
                one.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .map(item -> item.getString("number") + ": " + item.getString("weakness")
                                + due(item.getString("dueOn", null)))
                        .toList());
    }

    private static String due(String day) {
        return day == null
                ? ""
                : " (due "
                        + DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.US).format(LocalDate.parse(day)) + ")";
    }

    private static ZonedDateTime boston(String instant) {
        return Instant.parse(instant).atZone(Clocks.BOSTON);
    }
}
