package org.poamtracker.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.TestClock;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wiring;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Reach;
import org.poamtracker.security.TestUser;
import org.poamtracker.trail.KeptTrail;
import org.poamtracker.trail.Trail;

/** The library wired by hand on a database in memory, with everything that comes with the product. */
final class LibraryWorld implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    final TestPersistence db = TestPersistence.start();
    final TestUser user = new TestUser();
    final TestClock clock = new TestClock("2026-11-20T17:00:00Z");
    final KeptTrail trail = new KeptTrail();
    final Wiring wiring = new Wiring(db.em())
            .with(CurrentUser.class, user)
            .with(Clock.class, clock)
            .with(Trail.class, trail);
    final LibraryPack pack = wiring.get(LibraryPack.class);
    final LibraryService service = wiring.get(LibraryService.class);
    final LibraryEditService edits = wiring.get(LibraryEditService.class);

    LibraryWorld() {
        db.commit(pack::load);
        asCal();
    }

    /** Cal keeps the library for the central office. */
    void asCal() {
        user.be(14, "Cal")
                .allow(Permission.LIBRARY_VIEW, new Reach.Commonwealth())
                .allow(Permission.LIBRARY_PROPOSE, new Reach.Commonwealth())
                .allow(Permission.LIBRARY_EDIT, new Reach.Commonwealth());
    }

    long id(String citation) {
        List<Requirement> found =
                db.commit(() -> wiring.get(LibraryRepository.class).cited(citation));
        if (found.isEmpty()) {
            throw new IllegalArgumentException(citation);
        }
        return found.get(0).id();
    }

    RequirementDetail requirement(String citation, LocalDate day) {
        long id = id(citation);
        return db.commit(() -> service.requirement(id, day));
    }

    /** A requirement of its own, so that tests do not meet. */
    long ownRequirement(String citation) {
        ChangeRequirement added = new ChangeRequirement("201-CMR-17");
        added.setCitation(citation);
        added.getFacts().setHeading("Of a test");
        added.getFacts().setText("As first written.");
        added.getFacts().setDuty(Duty.SHALL);
        added.getFacts().setInForceFrom(LocalDate.of(2010, 3, 1));
        added.getApplies().put(EntityKind.CONTRACTOR, Force.BINDING);
        added.setReason("For a test");
        return db.commit(() -> edits.addRequirement(added));
    }

    static String refusal(Runnable work) {
        try {
            work.run();
            return "nothing refused it";
        } catch (RuleViolation refused) {
            return refused.code();
        }
    }

    @Override
    public void close() {
        db.close();
    }
}
