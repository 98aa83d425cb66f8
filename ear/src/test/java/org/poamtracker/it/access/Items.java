package org.poamtracker.it.access;

import org.poamtracker.evidence.EvidenceService;
import org.poamtracker.poam.DraftPoam;
import org.poamtracker.poam.MoveMilestone;
import org.poamtracker.poam.MovePoam;
import org.poamtracker.poam.PoamClosureService;
import org.poamtracker.poam.PoamDetail;
import org.poamtracker.poam.PoamDraftService;
import org.poamtracker.poam.PoamExtensionService;
import org.poamtracker.poam.PoamMilestoneService;
import org.poamtracker.poam.PoamReviewService;
import org.poamtracker.poam.PoamRiskService;
import org.poamtracker.poam.PoamService;

/** Items of every target, brought to the wanted step by those who may. */
public final class Items {

    static final long NOWHERE = 999_999_999L;

    /** How far an item came. */
    public enum Step {
        DRAFT,
        SUBMITTED,
        OPEN,
        EXTENDING,
        ACCEPTING,
        DONE,
        PENDING,
        CLOSED
    }

    /** An item as a caller would name it. */
    public record Item(long id, long version, String number, long milestoneId, long requestId, long fileId) {}

    private Items() {}

    /** A fresh item; of {@link Target#NOWHERE}, the name of none. */
    public static Item at(Target target, Step step) throws Exception {
        return of(target, step, Plans.draft(target));
    }

    /** An open item that is due today, so that it comes first wherever the next dates are shown. */
    static Item dueToday(Target target) throws Exception {
        return of(target, Step.OPEN, Plans.draft(target, 0));
    }

    /** A closed item of which somebody is to look today whether it helped. */
    static Item toCheck(Target target) throws Exception {
        Item closed = at(target, Step.CLOSED);
        Tables.write("update POAM set EFFECTIVENESS_CHECK_ON = ? where ID = ?", Plans.today(), closed.id());
        return closed;
    }

    /** The same of this draft. */
    static Item of(Target target, Step step, DraftPoam draft) throws Exception {
        if (!target.exists()) {
            return new Item(NOWHERE, 1, "none", NOWHERE, NOWHERE, NOWHERE);
        }
        long id = As.login(target.writer(), () -> As.a(PoamDraftService.class).create(draft));
        long file = step == Step.DRAFT ? attach(target, id) : NOWHERE;
        if (step != Step.DRAFT) {
            As.login(target.writer(), () -> As.a(PoamDraftService.class).submit(move(target, id)));
        }
        if (step.compareTo(Step.OPEN) >= 0) {
            As.login(target.decider(), () -> As.a(PoamReviewService.class).open(move(target, id)));
            file = attach(target, id);
        }
        if (step == Step.EXTENDING) {
            As.login(target.writer(), () -> As.a(PoamExtensionService.class)
                    .ask(Plans.extension(item(target, id, NOWHERE))));
        }
        if (step == Step.ACCEPTING) {
            As.login(target.writer(), () -> As.a(PoamRiskService.class)
                    .askAcceptance(Plans.acceptance(item(target, id, NOWHERE))));
        }
        if (step.compareTo(Step.DONE) >= 0) {
            finish(target, id);
        }
        if (step.compareTo(Step.PENDING) >= 0) {
            As.login(target.writer(), () -> As.a(PoamClosureService.class).ask(move(target, id)));
        }
        if (step == Step.CLOSED) {
            As.login("matrix.auditor", () -> As.a(PoamClosureService.class).verify(move(target, id)));
        }
        return item(target, id, file);
    }

    private static void finish(Target target, long id) throws Exception {
        Item open = item(target, id, NOWHERE);
        MoveMilestone done = new MoveMilestone(id, open.version(), open.milestoneId(), null, null);
        As.login(target.writer(), () -> As.a(PoamMilestoneService.class).finish(done));
    }

    static PoamDetail show(Target target, long id) throws Exception {
        return As.login(target.writer(), () -> As.a(PoamService.class).show(id));
    }

    private static Item item(Target target, long id, long file) throws Exception {
        PoamDetail shown = show(target, id);
        long request =
                shown.requests().isEmpty() ? NOWHERE : shown.requests().get(0).id();
        return new Item(
                id,
                shown.version(),
                shown.summary().number(),
                shown.milestones().get(0).id(),
                request,
                file);
    }

    private static MovePoam move(Target target, long id) throws Exception {
        return Plans.move(item(target, id, NOWHERE));
    }

    private static long attach(Target target, long id) throws Exception {
        return As.login(target.writer(), () -> As.a(EvidenceService.class).attach(Plans.file(id)));
    }

    static long agency(Target target) {
        return target.exists() ? Tables.number("select ID from AGENCY where CODE = ?", target.agency()) : NOWHERE;
    }
}
