package org.poamtracker.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.ReachColumns;
import org.poamtracker.security.Scope;

/** Keeps packets. Who answers a section only reaches none. */
@ApplicationScoped
class PacketRepository {

    private static final ReachColumns REACH = ReachColumns.of("g.secretariat.id", "g.id");

    private static final String REACHED =
            " from Packet p join AgencyResponse r on r.id = p.responseId" + " join Agency g on g.id = r.agencyId";

    @PersistenceContext
    EntityManager em;

    void add(Packet packet) {
        em.persist(packet);
    }

    Optional<Packet> find(long id, Scope scope) {
        return REACH.within(scope)
                .and("p.id = :id", "id", id)
                .query(em, "select p" + REACHED, "", Packet.class)
                .getResultStream()
                .findFirst();
    }

    /** Those of a response, the latest last. */
    List<Packet> of(long responseId, Scope scope) {
        return REACH.within(scope)
                .and("p.responseId = :response", "response", responseId)
                .query(em, "select p" + REACHED, " order by p.round", Packet.class)
                .getResultList();
    }

    /** The packet whose text or document has this hash. */
    Optional<Packet> hashed(String sha256, Scope scope) {
        long id = Sql.of(
                        "SELECT p.ID FROM SELFAUDIT_PACKET p WHERE p.SHA256 = ? UNION SELECT p.ID FROM SELFAUDIT_PACKET p"
                                + " WHERE p.PRINT_SHA256 = ?",
                        sha256,
                        sha256)
                .number(em);
        return find(id, scope);
    }
}
