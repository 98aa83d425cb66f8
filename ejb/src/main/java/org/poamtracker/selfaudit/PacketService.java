package org.poamtracker.selfaudit;

import static org.poamtracker.security.Permission.SELFAUDIT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StoredFile;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.security.Scope;

/** Frozen packets: handed out as they were frozen, and told from changed ones. For who reaches all of the agency. */
@Stateless
public class PacketService {

    @Inject
    PacketRepository packets;

    @Inject
    PacketPrint print;

    @Inject
    ResponseRepository responses;

    @Inject
    CurrentUser user;

    /** The text that was hashed. @throws RuleViolation {@code selfaudit.packet.unknown}, {@code selfaudit.packet.changed} */
    @Requires(SELFAUDIT_VIEW)
    public StoredFile text(long packetId) {
        Packet packet = known(packetId);
        return file(packet, ".json", "application/json", packet.content().getBytes(StandardCharsets.UTF_8));
    }

    /** The document: printed from the text when somebody first asks for it, and the same ever after. @throws RuleViolation as above */
    @Requires(SELFAUDIT_VIEW)
    public StoredFile document(long packetId) throws IOException {
        Packet packet = known(packetId);
        if (packet.printed() == null) {
            packet.print(print.of(packet));
        }
        return file(packet, ".pdf", "application/pdf", packet.printed());
    }

    /** Whether a file is a packet to the last byte, and whether that one counts today. Of packets out of reach it says nothing. @throws RuleViolation {@code selfaudit.packet.changed} */
    @Requires(SELFAUDIT_VIEW)
    public PacketCheck verify(byte[] uploaded) {
        Scope scope = user.scope(SELFAUDIT_VIEW);
        String sha256 = PacketText.sha256(uploaded);
        Optional<Packet> found = packets.hashed(sha256, scope);
        if (found.isEmpty()) {
            return new PacketCheck(sha256, null, null, null, false);
        }
        Packet packet = found.get();
        packet.demandWhole();
        AgencyResponse response = responses.find(packet.responseId(), scope).orElseThrow();
        boolean counts = CertificationService.isCurrent(packet, response)
                && !response.status().isWithAgency();
        return new PacketCheck(
                sha256,
                packet.row(counts),
                responses.place(response).code(),
                response.campaign().name(),
                counts && response.status() == ResponseStatus.ACCEPTED);
    }

    private StoredFile file(Packet packet, String ending, String mediaType, byte[] bytes) {
        AgencyResponse response =
                responses.find(packet.responseId(), user.scope(SELFAUDIT_VIEW)).orElseThrow();
        String name = "self-audit-" + responses.place(response).code() + "-"
                + response.campaign().periodTo().getYear() + "-round-" + packet.round() + ending;
        return new StoredFile(name, mediaType, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private Packet known(long id) {
        Packet packet = packets.find(id, user.scope(SELFAUDIT_VIEW))
                .orElseThrow(() -> new RuleViolation("selfaudit.packet.unknown", id));
        packet.demandWhole();
        return packet;
    }
}
