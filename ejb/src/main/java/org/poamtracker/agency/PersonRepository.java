package org.poamtracker.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.poamtracker.security.Unscoped;

/** Keeps people. */
@ApplicationScoped
@Unscoped("people belong to no agency; their names stand beside records that the reader reaches")
class PersonRepository {

    @PersistenceContext
    EntityManager em;

    void add(Person person) {
        em.persist(person);
        em.flush();
    }

    Optional<Person> byId(long id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    boolean anyAgencyAsksForLettersAndDigits(long personId) {
        return !em.createQuery("""
                        select g.id from Appointment a join Agency g on g.id = a.agencyId
                        where a.personId = :person and g.lettersAndDigits = true""", Long.class)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
