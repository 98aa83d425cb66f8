package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.poamtracker.agency.AgencyMoved;

/** Items repeat the secretariat of their agency so that lists of it are one walk; when the agency moves, they follow. */
@ApplicationScoped
class SecretariatFollower {

    @Inject
    PoamRepository poams;

    void on(@Observes AgencyMoved moved) {
        poams.follow(moved.agencyId(), moved.newSecretariatId());
    }
}
