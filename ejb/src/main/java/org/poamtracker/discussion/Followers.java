package org.poamtracker.discussion;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.poamtracker.agency.Reacher;
import org.poamtracker.agency.Reachers;
import org.poamtracker.poam.PoamBeside;
import org.poamtracker.security.Permission;

/** Who follows an item, as far as they reach it today. */
@ApplicationScoped
public class Followers {

    @Inject
    DiscussionRepository discussions;

    @Inject
    PoamBeside items;

    @Inject
    Reachers reachers;

    /** The ids of those who follow an item. */
    public Set<Long> of(long poamId) {
        return among(poamId, reaching(poamId));
    }

    Set<Long> among(long poamId, List<Reacher> reaching) {
        Set<Long> followers = discussions.followers(poamId, items.assigned(poamId));
        followers.retainAll(reaching.stream().map(Reacher::id).collect(toSet()));
        return followers;
    }

    /** Everybody who reads an item, by name. */
    List<Reacher> reaching(long poamId) {
        PoamBeside.Place place = items.place(poamId);
        return reachers.of(Permission.POAM_VIEW, place.agencyId(), place.secretariatId(), items.assigned(poamId));
    }
}
