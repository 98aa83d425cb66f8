package org.poamtracker.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.poamtracker.platform.Act;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/**
 * Keeps in the trail what the self-audits of a demonstration went through. The trail says when an entry was written, which is
 * today, and never otherwise: who is said to have done it, and when, stands in the entry.
 */
@ApplicationScoped
class DemoTrail {

    @Inject
    ResponseRepository responses;

    @Inject
    Trail trail;

    /** The campaign, and that each agency was asked. */
    void launched(Campaign campaign, int agencies, Act act) {
        trail.append(said(TrailEvent.of("CAMPAIGN_LAUNCHED").on("CAMPAIGN", campaign.id(), campaign.name()), act)
                .change("edition", null, campaign.edition().title())
                .change("agencies", null, agencies)
                .change("dueOn", null, campaign.dueOn()));
    }

    void opened(AgencyResponse response, Act act) {
        trail.append(about("SELFAUDIT_OPENED", response, act).change("dueOn", null, response.dueOn()));
    }

    void answered(AgencyResponse response, int answers, Act act) {
        if (answers > 0) {
            trail.append(about("SELFAUDIT_ANSWERED", response, act).change("answers", null, answers));
        }
    }

    void frozen(AgencyResponse response, Packet packet, Act act) {
        trail.append(about("SELFAUDIT_FROZEN", response, act).change("sha256", null, packet.sha256()));
    }

    void given(AgencyResponse response, Section section, SectionDelegation given, Act act) {
        trail.append(about("SELFAUDIT_SECTION_GIVEN", response, act)
                .change("person", null, responses.person(given.personId()))
                .change("dueOn", null, given.dueOn())
                .note(section.title()));
    }

    /** A step that says it all. */
    void took(String action, AgencyResponse response, String note, Act act) {
        trail.append(about(action, response, act).note(note));
    }

    private TrailEvent about(String action, AgencyResponse response, Act act) {
        return said(ResponseDesk.about(action, response, responses.place(response)), act);
    }

    private static TrailEvent said(TrailEvent event, Act act) {
        return event.change("by", null, act.name()).change("on", null, act.day());
    }
}
