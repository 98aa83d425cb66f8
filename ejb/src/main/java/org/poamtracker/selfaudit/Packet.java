package org.poamtracker.selfaudit;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.poamtracker.platform.RuleViolation;

/** What was certified in one round, frozen with its hash (AUDIT-5). It stays when the round is returned (AUDIT-6). */
@Entity
@Table(name = "SELFAUDIT_PACKET")
class Packet {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SELFAUDIT_PACKET_SEQ")
    @SequenceGenerator(name = "SELFAUDIT_PACKET_SEQ", sequenceName = "SELFAUDIT_PACKET_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "RESPONSE_ID", nullable = false, updatable = false)
    private long responseId;

    @Column(name = "ROUND_NUMBER", nullable = false, updatable = false)
    private int round;

    @Column(name = "SHA256", nullable = false, updatable = false)
    private String sha256;

    @Lob
    @Column(name = "CONTENT", nullable = false, updatable = false)
    private String content;

    @Column(name = "FROZEN_AT", nullable = false, updatable = false)
    private Instant frozenAt;

    @Column(name = "PRINT_SHA256")
    private String printSha256;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "PRINT")
    private byte[] print;

    protected Packet() {}

    /** Freezes a text in the round that the response is in. */
    Packet(AgencyResponse response, String content, Instant now) {
        responseId = response.id();
        round = response.round();
        this.content = content;
        sha256 = PacketText.sha256(content);
        frozenAt = now;
    }

    /** @throws RuleViolation {@code selfaudit.packet.changed}: what is stored is not what was frozen */
    void demandWhole() {
        boolean whole = PacketText.sha256(content).equals(sha256)
                && (print == null || PacketText.sha256(print).equals(printSha256));
        if (!whole) {
            throw new RuleViolation("selfaudit.packet.changed", round);
        }
    }

    /** Keeps the document printed from it: every reader gets the same one. */
    void print(byte[] document) {
        print = document.clone();
        printSha256 = PacketText.sha256(document);
    }

    PacketRow row(boolean current) {
        return new PacketRow(id, responseId, round, sha256, frozenAt, current);
    }

    Long id() {
        return id;
    }

    long responseId() {
        return responseId;
    }

    int round() {
        return round;
    }

    String sha256() {
        return sha256;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    String content() {
        return content;
    }

    byte[] printed() {
        return print == null ? null : print.clone();
    }
}
