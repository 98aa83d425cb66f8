package org.poamtracker.selfaudit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.poamtracker.security.ProofMethod;

/** What a certificate needs of a packet, read from its frozen text and from nothing else. */
final class PacketReading {

    private PacketReading() {}

    /** The certificate of a packet; the decision about it is null where there is none. */
    static ReportedCertificate of(Packet packet, StepRow decision) {
        try (JsonReader reader = Json.createReader(new StringReader(packet.content()))) {
            JsonObject content = reader.readObject();
            return new ReportedCertificate(
                    packet.round(),
                    content.containsKey("score") ? Integer.valueOf(content.getInt("score")) : null,
                    answers(content.getJsonArray("sections")),
                    packet.sha256(),
                    packet.frozenAt(),
                    content.getJsonArray("signatures").getValuesAs(JsonObject.class).stream()
                            .map(PacketReading::signed)
                            .toList(),
                    decision);
        }
    }

    private static Tally answers(JsonArray sections) {
        return Tally.sum(sections.getValuesAs(JsonObject.class).stream()
                .flatMap(section -> section.getJsonArray("questions").getValuesAs(JsonObject.class).stream())
                .map(question -> Tally.of(Choice.valueOf(question.getString("answer")), question.getInt("weight")))
                .toList());
    }

    private static ReportedCertificate.Signed signed(JsonObject one) {
        String statement = one.getString("statement", null);
        String proved = one.getString("provedBy", null);
        return new ReportedCertificate.Signed(
                StepKind.valueOf(one.getString("as")),
                one.getString("name"),
                Instant.parse(one.getString("at")),
                statement,
                Statements.version(statement),
                proved == null ? null : ProofMethod.valueOf(proved));
    }

    /** What was decided last about the round of a packet: accepted or returned. */
    static StepRow decision(Packet packet, List<ResponseStep> steps) {
        Predicate<ResponseStep> decides = step -> step.round() == packet.round()
                && (step.kind() == StepKind.ACCEPTED || step.kind() == StepKind.RETURNED);
        return steps.stream()
                .filter(decides)
                .reduce((first, last) -> last)
                .map(ResponseStep::row)
                .orElse(null);
    }
}
