package org.poamtracker.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.poamtracker.agency.FirstAdministrator;
import org.poamtracker.platform.DemoContext;
import org.poamtracker.platform.DemoPart;
import org.poamtracker.security.Accounts;

/** The records a database begins with, all of them in one transaction or none. */
@ApplicationScoped
public class FirstRecords {

    @Inject
    Accounts accounts;

    @Inject
    FirstAdministrator administrator;

    @Inject
    @Any
    Instance<DemoPart> parts;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    /** Whether anybody has an account already. */
    @Transactional
    public boolean areThere() {
        return !accounts.isEmpty();
    }

    /** Whether this database holds a demonstration; every page then says so. */
    @Transactional
    public boolean areDemo() {
        return !em.createQuery("select d from DemoLoad d", DemoLoad.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Loads every feature's part, relative to today. */
    @Transactional
    public void demo(String password) {
        LocalDate today = LocalDate.now(clock);
        DemoContext context = new DemoContext(today, password);
        parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).forEach(part -> {
            part.load(context);
            em.flush(); // the next part names these records by id
        });
        em.persist(new DemoLoad(today));
    }

    /** Makes the first administrator and returns the address of the one-time link. */
    @Transactional
    public String firstAdministrator() {
        return administrator.make(LocalDate.now(clock));
    }
}
