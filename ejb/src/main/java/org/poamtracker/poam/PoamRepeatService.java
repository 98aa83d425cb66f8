package org.poamtracker.poam;

import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.ClosedItems.ClosedItem;
import org.poamtracker.repeat.NameRepeat;
import org.poamtracker.repeat.RepeatOffer;
import org.poamtracker.repeat.Repeated;
import org.poamtracker.repeat.Repetition;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.FieldChange;

/** Which closed items an item repeats (POAM-9, FIND-2). */
@Stateless
public class PoamRepeatService {

    private static final int LONGEST_CHAIN = 20;

    @Inject
    PoamDesk desk;

    @Inject
    PoamRepository poams;

    @Inject
    ClosedItems closedItems;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /**
     * What an item repeats, and, to whoever reaches all of its agency, what it seems to repeat while it can still be said.
     *
     * @throws RuleViolation {@code poam.unknown}
     */
    @Requires(POAM_VIEW)
    public Repetition repetition(long id) {
        Poam poam = poams.find(id, user.scope(POAM_VIEW)).orElseThrow(() -> new RuleViolation("poam.unknown", id));
        boolean all = user.scope(POAM_VIEW).coversAgency(poam.agencyId(), poam.secretariatId());
        boolean open =
                all && poam.origin().repeatsId() == null && !poam.status().isFinal();
        return new Repetition(chain(poam.id()), open ? offers(poam) : List.of());
    }

    /**
     * Says that an item repeats a closed one of its agency, or takes it back.
     *
     * @throws RuleViolation {@code poam.unknown}, {@code poam.final-repeats-nothing}, {@code poam.repeats-only-closed-ones}
     */
    @Requires(POAM_EDIT)
    public void name(NameRepeat named) {
        Poam poam = desk.take(named.id(), POAM_EDIT);
        if (poam.status().isFinal()) {
            throw new RuleViolation("poam.final-repeats-nothing", poam.number());
        }
        Long before = poam.origin().repeatsId();
        if (Objects.equals(before, named.closedId())) {
            return;
        }
        Map<Long, ClosedItem> closed = closedItems.of(poam.agencyId());
        if (named.closedId() != null && !closed.containsKey(named.closedId())) {
            throw new RuleViolation("poam.repeats-only-closed-ones");
        }
        poam.origin().repeats(named.closedId());
        poam.signatures().edited(desk.act());
        poam.news().addToTrail(FieldChange.of("repeats", number(closed, before), number(closed, named.closedId())));
        desk.keep(poam, "POAM_REPEATS", null);
    }

    private List<RepeatOffer> offers(Poam poam) {
        return closedItems.prepared(poam.agencyId()).offersFor(poam.facts().getWeakness(), LocalDate.now(clock));
    }

    private List<Repeated> chain(long id) {
        List<Repeated> chain = new ArrayList<>();
        Optional<ClosedItems.Step> step = closedItems.before(id);
        while (step.isPresent() && chain.size() < LONGEST_CHAIN) {
            chain.add(step.get().repeated(LocalDate.now(clock)));
            step = closedItems.before(step.get().id());
        }
        return chain;
    }

    private static String number(Map<Long, ClosedItem> closed, Long id) {
        return id == null || !closed.containsKey(id) ? null : closed.get(id).number();
    }
}
