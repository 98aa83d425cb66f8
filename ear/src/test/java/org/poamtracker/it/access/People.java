package org.poamtracker.it.access;

import org.poamtracker.agency.AddPerson;
import org.poamtracker.agency.AppointmentService;
import org.poamtracker.agency.GrantRole;
import org.poamtracker.agency.PersonAdded;
import org.poamtracker.agency.PersonService;
import org.poamtracker.security.Role;

/** People whom the demonstration lacks, added and appointed by its administrator. */
public final class People {

    private People() {}

    /** Writers of two agencies more, and somebody who verifies everywhere. */
    public static synchronized void prepare() throws Exception {
        if (Tables.number("select count(*) from SECURITY_ACCOUNT where LOGIN = 'matrix.dph'") > 0) {
            return;
        }
        appoint("matrix.dph", Role.AGENCY_ISO, "DPH");
        appoint("matrix.dcr", Role.AGENCY_ISO, "DCR");
        appoint("matrix.head.dph", Role.AGENCY_HEAD, "DPH");
        appoint("matrix.head.dcr", Role.AGENCY_HEAD, "DCR");
        appoint("matrix.auditor", Role.AUDITOR, "DTA", "DOR", "DPH", "DCR");
        letSign();
    }

    /** Gives who was added the password of the demonstration, so that they can sign. */
    private static void letSign() {
        Tables.write("update SECURITY_ACCOUNT set PASSWORD_HASH = (select PASSWORD_HASH from SECURITY_ACCOUNT"
                + " where LOGIN = 'iso.dta') where LOGIN like 'matrix.%'");
    }

    /** Appoints a new person in these agencies. */
    private static void appoint(String login, Role role, String... agencies) throws Exception {
        long person = person(login).personId();
        for (String agency : agencies) {
            GrantRole grant = grant(person, role, Tables.number("select ID from AGENCY where CODE = ?", agency));
            As.login("admin", () -> As.a(AppointmentService.class).grant(grant));
        }
    }

    /** To hold a role from today on. */
    public static GrantRole grant(long person, Role role, Long place) {
        GrantRole grant = new GrantRole();
        grant.setPersonId(person);
        grant.setRole(role);
        grant.setPlaceId(place);
        grant.setStartsOn(Plans.today());
        return grant;
    }

    /** Adds somebody with an account. */
    public static PersonAdded person(String login) throws Exception {
        return As.login("admin", () -> As.a(PersonService.class).add(newPerson(login)));
    }

    static AddPerson newPerson(String login) {
        AddPerson person = new AddPerson();
        person.setFullName("Somebody called " + login);
        person.setWorkMail(login + "@example.org");
        person.setLogin(login);
        return person;
    }
}
