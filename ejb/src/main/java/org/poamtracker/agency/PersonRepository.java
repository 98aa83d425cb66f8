package org.poamtracker.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.poamtracker.platform.Conditions;
import org.poamtracker.security.Unscoped;

/** Keeps people. */
@ApplicationScoped
@Unscoped("people belong to no agency; their names stand beside records that the reader reaches")
class PersonRepository {

    private static final String ROW = """
            select new org.poamtracker.agency.PersonRow(p.id, p.fullName, p.workMail, p.title, a.login, a.state, a.lastUsedAt)
            from Person p left join Account a on a.personId = p.id""";

    @PersistenceContext
    EntityManager em;

    void add(Person person) {
        em.persist(person);
        em.flush();
    }

    Optional<Person> byId(long id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    /** These people, by name. */
    List<Reacher> reachers(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new org.poamtracker.agency.Reacher(p.id, p.fullName) from Person p"
                                        + " where p.id in :ids order by p.sortName, p.id",
                                Reacher.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** By name, as the filter asks. */
    List<PersonRow> rows(PersonFilter filter, int size) {
        Conditions matching = new Conditions()
                .andIfGiven("p.sortName like :name escape '!'", "name", beginningOf(filter.name()))
                .andIfGiven("a.state = :state", "state", filter.state());
        if (filter.after() != null) {
            byId(filter.after()).ifPresent(last -> matching.and("p.sortName >= :last", "last", last.sortName())
                    .and("(p.sortName > :last or p.id > :lastId)", "lastId", last.id()));
        }
        return matching.query(em, ROW, " order by p.sortName, p.id", PersonRow.class)
                .setMaxResults(size)
                .getResultList();
    }

    private static String beginningOf(String name) {
        return name == null || name.isBlank()
                ? null
                : name.strip().toUpperCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
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
