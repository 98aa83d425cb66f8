package org.poamtracker.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.agency.AgencyWorld.agency;
import static org.poamtracker.agency.AgencyWorld.secretariat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Role;
import org.poamtracker.trail.FieldChange;

class AgencyServicesTest {

    private final AgencyWorld world = new AgencyWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("POAM-15 the tree and the pickers hold what the reader reaches, and nothing else")
    void withinReach() {
        world.user.be(7, "Ida").allow(Permission.AGENCY_VIEW, new Reach.Agency(world.dta));

        assertThat(world.agencies.tree()).singleElement().satisfies(node -> assertThat(node.agencies())
                .extracting(AgencyRow::code)
                .containsExactly("DTA"));
        assertThat(world.agencies.choices(Permission.AGENCY_VIEW))
                .extracting(AgencyChoice::code)
                .containsExactly("DTA");
        assertThat(world.agencies.choices(Permission.POAM_EDIT)).isEmpty();
        assertThat(world.agencies.secretariats(Permission.AGENCY_VIEW)).isEmpty();
        assertThat(world.agencies.vacancies()).extracting(Vacancy::code).containsExactly("DTA");
        assertThat(world.refusal(() -> world.agencies.show(world.dor))).isEqualTo("agency.unknown");
    }

    @Test
    @DisplayName("an agency moved to another secretariat is told to the features that keep its secretariat")
    void moved() {
        long anf = world.db.commit(() -> world.edits.saveSecretariat(secretariat("ANF", "Finance")));
        SaveAgency command = seen(world.dor);
        command.setSecretariatId(anf);

        world.db.commit(() -> world.edits.changeAgency(command));

        assertThat(world.wiring.fired(AgencyMoved.class)).containsExactly(new AgencyMoved(world.dor, world.eohhs, anf));
        assertThat(world.trail.lastChanges()).containsExactly(new FieldChange("secretariat", "EOHHS", "ANF"));
    }

    @Test
    @DisplayName("POAM-4 a renamed agency's old code stays taken for others, and it may have it back itself")
    void codes() {
        SaveAgency renamed = seen(world.dta);
        renamed.setCode(" tad ");
        world.db.commit(() -> world.edits.changeAgency(renamed));

        assertThat(world.agencies.show(world.dta).code()).isEqualTo("TAD");
        assertThat(world.refusal(() -> world.edits.addAgency(agency("DTA", world.eohhs))))
                .isEqualTo("agency.code-taken");
        SaveAgency back = seen(world.dta);
        back.setCode("DTA");
        world.db.commit(() -> world.edits.changeAgency(back));
        assertThat(world.agencies.show(world.dta).code()).isEqualTo("DTA");
        assertThat(world.refusal(() -> world.edits.addAgency(agency("TAD", world.eohhs))))
                .isEqualTo("agency.code-taken");
    }

    @Test
    @DisplayName("what somebody else changed meanwhile is not written over")
    void stale() {
        SaveAgency mine = seen(world.dta);
        SaveAgency theirs = seen(world.dta);
        theirs.setName("Another name");
        world.db.commit(() -> world.edits.changeAgency(theirs));

        assertThat(world.refusal(() -> world.edits.changeAgency(mine))).isEqualTo("agency.stale");
    }

    @Test
    @DisplayName("units are added and renamed, two of one name never")
    void units() {
        world.db.commit(() -> world.edits.saveUnit(unit(null, "Bureau of IT")));
        long id = world.agencies.show(world.dta).units().get(0).id();
        assertThat(world.refusal(() -> world.edits.saveUnit(unit(null, "Bureau  of IT"))))
                .isEqualTo("agency.unit-taken");
        world.db.commit(() -> world.edits.saveUnit(unit(id, "Office of IT")));

        assertThat(world.agencies.show(world.dta).units())
                .extracting(UnitRow::name)
                .containsExactly("Office of IT");
        assertThat(world.refusal(() -> world.edits.saveUnit(unit(999L, "Elsewhere"))))
                .isEqualTo("agency.unit.unknown");
    }

    @Test
    @DisplayName(
            "SEC-1 a new person gets a one-time link, shown because no mail leaves the server, and never a password")
    void aNewPerson() {
        AddPerson command = new AddPerson();
        command.setFullName("  Zoë   Adams ");
        command.setLogin(" Zoe.Adams ");
        PersonAdded added = world.db.commit(() -> world.people.add(command));

        assertThat(added.link().address()).contains("/link.xhtml?token=");
        PersonDetail person = world.people.show(added.personId());
        assertThat(person.fullName()).isEqualTo("Zoë Adams");
        assertThat(person.account().login()).isEqualTo("zoe.adams");
        assertThat(person.account().hasPassword()).isFalse();
        assertThat(world.refusal(() -> world.people.add(command))).isEqualTo("security.login-taken");
        assertThat(world.people.list(new PersonFilter("zo", null, null)).rows()).hasSize(1);
    }

    @Test
    @DisplayName("SEC-7 of a person four fields are kept and each change is on the trail")
    void aChangedPerson() {
        long ana = world.person("Ana", Role.ADMINISTRATOR);
        PersonDetail seen = world.people.show(ana);
        SavePerson command = new SavePerson();
        command.setId(ana);
        command.setVersion(seen.version());
        command.setFullName("Ana Reis");
        command.setTelephone("617-555-0100");
        world.db.commit(() -> world.people.change(command));

        assertThat(world.trail.lastChanges())
                .containsExactly(
                        new FieldChange("fullName", "Ana", "Ana Reis"),
                        new FieldChange("telephone", null, "617-555-0100"));
        assertThat(world.refusal(() -> world.people.change(command))).isEqualTo("agency.stale");
        assertThat(world.people.show(ana).appointments()).hasSize(1);
    }

    private SaveAgency seen(long id) {
        AgencyDetail agency = world.agencies.show(id);
        SaveAgency command = agency(agency.code(), agency.secretariat().id());
        command.setId(id);
        command.setVersion(agency.version());
        command.setName(agency.name());
        return command;
    }

    private SaveUnit unit(Long id, String name) {
        SaveUnit command = new SaveUnit();
        command.setAgencyId(world.dta);
        command.setId(id);
        command.setName(name);
        return command;
    }
}
