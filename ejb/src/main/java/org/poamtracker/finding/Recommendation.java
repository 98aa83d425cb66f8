package org.poamtracker.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;

/** One thing that a review recommends, what the agency says to it, and what the auditor replies. */
@Entity
@Table(name = "FINDING_RECOMMENDATION")
class Recommendation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "FINDING_RECOMMENDATION_SEQ")
    @SequenceGenerator(
            name = "FINDING_RECOMMENDATION_SEQ",
            sequenceName = "FINDING_RECOMMENDATION_SEQ",
            allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "FINDING_ID", nullable = false, updatable = false)
    private long findingId;

    @Column(name = "TEXT", nullable = false, updatable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "RESPONSE")
    private Response response;

    @Column(name = "RESPONSE_TEXT")
    private String responseText;

    @Column(name = "PLANNED_ON")
    private LocalDate plannedOn;

    @Column(name = "RESPONDED_BY")
    private String respondedBy;

    @Column(name = "RESPONDED_AT")
    private Instant respondedAt;

    @Column(name = "REPLY")
    private String reply;

    @Column(name = "REPLIED_BY")
    private String repliedBy;

    @Column(name = "REPLIED_AT")
    private Instant repliedAt;

    protected Recommendation() {}

    Recommendation(long findingId, String text) {
        this.findingId = findingId;
        this.text = text;
    }

    /**
     * What the agency says to it. Saying something else later takes away the reply to what was said before; the history keeps both.
     *
     * @throws RuleViolation {@code finding.agreed-without-day} where something is to be done and nobody says until when
     */
    List<FieldChange> respond(RespondTo said, Act act) {
        if (said.getResponse() != Response.DISAGREE && said.getPlannedOn() == null) {
            throw new RuleViolation("finding.agreed-without-day");
        }
        LocalDate planned = said.getResponse() == Response.DISAGREE ? null : said.getPlannedOn();
        List<FieldChange> changes = List.of(
                FieldChange.of("response", response, said.getResponse()),
                FieldChange.of("responseText", responseText, said.getText()),
                FieldChange.of("plannedOn", plannedOn, planned),
                FieldChange.of("reply", reply, null));
        response = said.getResponse();
        responseText = said.getText();
        plannedOn = planned;
        respondedBy = act.name();
        respondedAt = act.at();
        reply = null;
        repliedBy = null;
        repliedAt = null;
        return changes;
    }

    /** What the auditor says to that. @throws RuleViolation {@code finding.nothing-to-reply-to} before the agency said anything */
    List<FieldChange> reply(String said, Act act) {
        if (response == null) {
            throw new RuleViolation("finding.nothing-to-reply-to");
        }
        List<FieldChange> changes = List.of(FieldChange.of("reply", reply, said));
        reply = said;
        repliedBy = act.name();
        repliedAt = act.at();
        return changes;
    }

    RecommendationRow row() {
        return new RecommendationRow(
                id,
                version,
                text,
                response == null
                        ? null
                        : new RecommendationRow.Said(response, responseText, plannedOn, respondedBy, respondedAt),
                reply == null ? null : new RecommendationRow.Replied(reply, repliedBy, repliedAt));
    }

    long findingId() {
        return findingId;
    }

    long version() {
        return version;
    }

    String text() {
        return text;
    }

    /** Who changed it last, and when; nobody where nobody did. */
    String changedBy() {
        return repliedBy == null ? respondedBy : repliedBy;
    }

    Instant changedAt() {
        return repliedAt == null ? respondedAt : repliedAt;
    }
}
