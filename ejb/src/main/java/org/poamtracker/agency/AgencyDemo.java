package org.poamtracker.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.apache.commons.csv.CSVRecord;
import org.poamtracker.platform.DemoContext;
import org.poamtracker.platform.DemoPart;
import org.poamtracker.security.Role;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** Massachusetts' secretariats and agencies as they are publicly known, and invented people with their appointments. */
@ApplicationScoped
public class AgencyDemo implements DemoPart {

    @PersistenceContext
    EntityManager em;

    @Inject
    Trail trail;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load(DemoContext demo) {
        demo.rows("secretariats").forEach(row -> secretariat(row, demo));
        demo.rows("agencies").forEach(row -> agency(row, demo));
        demo.rows("units").forEach(row -> unit(row, demo));
        demo.rows("organizations").forEach(row -> organization(row, demo));
        demo.rows("people").forEach(row -> person(row, demo));
        em.flush(); // appointments name people by id: the tables take them in this order only
        demo.rows("appointments").forEach(row -> appointment(row, demo));
    }

    private void secretariat(CSVRecord row, DemoContext demo) {
        Secretariat secretariat = new Secretariat(row.get("code"), row.get("name"));
        em.persist(secretariat);
        demo.put("secretariat", secretariat.code(), secretariat.id());
    }

    private void agency(CSVRecord row, DemoContext demo) {
        Secretariat secretariat = em.find(Secretariat.class, demo.id("secretariat", row.get("secretariat")));
        Agency agency = new Agency(row.get("code"), row.get("name"), secretariat, row.get("kind"));
        em.persist(agency);
        demo.put("agency", agency.code(), agency.id());
        demo.put("secretariat of agency", agency.code(), secretariat.id());
    }

    private void unit(CSVRecord row, DemoContext demo) {
        em.persist(new AgencyUnit(demo.id("agency", row.get("agency")), row.get("name")));
    }

    private void organization(CSVRecord row, DemoContext demo) {
        Organization organization = new Organization(row.get("code"), row.get("name"));
        em.persist(organization);
        demo.put("organization", organization.code(), organization.id());
    }

    private void person(CSVRecord row, DemoContext demo) {
        Person person = new Person(row.get("name"), row.get("mail"), null, row.get("title"));
        em.persist(person);
        demo.put("person", row.get("key"), person.id());
    }

    private void appointment(CSVRecord row, DemoContext demo) {
        Role role = Role.valueOf(row.get("role"));
        Period period = new Period(demo.day(row.get("from")), demo.day(row.get("to")));
        Appointment appointment =
                new Appointment(demo.id("person", row.get("person")), role, place(role, row, demo), period, null);
        appointment.takeEffect();
        em.persist(appointment);
        trail.append(TrailEvent.of("ROLE_GRANTED")
                .on("PERSON", appointment.personId(), row.get("person"))
                .note(role + " " + row.get("code") + ", with the demonstration"));
    }

    private static Long place(Role role, CSVRecord row, DemoContext demo) {
        return switch (role.reachKind()) {
            case AGENCY, ASSIGNED -> demo.id("agency", row.get("code"));
            case SECRETARIAT -> demo.id("secretariat", row.get("code"));
            case CONTRACTS -> demo.id("organization", row.get("code"));
            case COMMONWEALTH, TOTALS -> null;
        };
    }
}
