package org.poamtracker.poam;

import static org.poamtracker.poam.PoamStatus.CLOSED;
import static org.poamtracker.poam.PoamStatus.DRAFT;
import static org.poamtracker.poam.PoamStatus.OPEN;
import static org.poamtracker.poam.PoamStatus.PENDING_VERIFICATION;
import static org.poamtracker.poam.PoamStatus.RISK_ACCEPTED;
import static org.poamtracker.poam.PoamStatus.SUBMITTED;
import static org.poamtracker.security.Permission.FINDING_VIEW;
import static org.poamtracker.security.Permission.POAM_DECIDE;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_PROGRESS;
import static org.poamtracker.security.Permission.POAM_SHARE;
import static org.poamtracker.security.Permission.POAM_VERIFY;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.poamtracker.platform.Act;
import org.poamtracker.security.Permission;

/** Works out what somebody may do with an item now. Pages go by it; the rules themselves are asked again when it is done. */
final class PoamActions {

    private final Poam poam;
    private final Act act;
    private final Predicate<Permission> reaches;
    private final PoamRequest waiting;
    private final Set<PoamAction> actions = EnumSet.noneOf(PoamAction.class);

    /**
     * For one item and reader.
     *
     * @param reaches whether the item is within the reader's reach for a permission
     * @param waiting the request that waits to be decided, or null
     */
    PoamActions(Poam poam, Act act, Predicate<Permission> reaches, PoamRequest waiting) {
        this.poam = poam;
        this.act = act;
        this.reaches = reaches;
        this.waiting = waiting;
    }

    Set<PoamAction> allowed() {
        if (reaches.test(POAM_EDIT)) {
            forEditor();
        }
        if (reaches.test(POAM_PROGRESS)) {
            add(PoamAction.ATTACH, DRAFT, OPEN);
            add(PoamAction.WORK_MILESTONES, OPEN);
            if (poam.tracking().isVendorDependent()) {
                add(PoamAction.ASK_VENDOR, OPEN);
            }
        }
        boolean mayHaveParts = !poam.status().isFinal() && poam.origin().parentId() == null;
        if (mayHaveParts && reaches.test(POAM_SHARE)) {
            actions.add(PoamAction.SHARE);
        }
        if (reaches.test(POAM_DECIDE)) {
            forReviewer();
        }
        if (waiting != null
                && !waiting.isBy(act.personId())
                && reaches.test(waiting.turn().permission())) {
            actions.add(PoamAction.DECIDE_REQUEST);
        }
        if (reaches.test(POAM_VERIFY) && new PoamEffect(poam, act).refusal().isEmpty()) {
            actions.add(PoamAction.CHECK_EFFECT);
        }
        boolean verifies = reaches.test(POAM_VERIFY)
                && new PoamLifeCycle(poam, act).notIndependent().isEmpty();
        if (verifies) {
            add(PoamAction.VERIFY, PENDING_VERIFICATION);
        }
        return actions;
    }

    private void forEditor() {
        add(PoamAction.EDIT, DRAFT, OPEN);
        add(PoamAction.NAME_REPEAT, DRAFT, SUBMITTED, OPEN, PENDING_VERIFICATION, RISK_ACCEPTED);
        if (!poam.status().isFinal() && reaches.test(FINDING_VIEW)) {
            actions.add(PoamAction.LINK_FINDINGS);
        }
        add(PoamAction.PLAN_MILESTONES, DRAFT, OPEN);
        add(PoamAction.SUBMIT, DRAFT);
        add(PoamAction.DISCARD, DRAFT);
        add(PoamAction.REPEAT, CLOSED);
        actions.add(PoamAction.CLONE);
        if (waiting == null) {
            add(PoamAction.ASK_EXTENSION, OPEN);
            add(PoamAction.ASK_ACCEPTANCE, OPEN);
            add(PoamAction.ASK_DEVIATION, OPEN);
            add(PoamAction.ASK_CLOSURE, OPEN);
        } else if (waiting.isBy(act.personId())) {
            actions.add(PoamAction.WITHDRAW_REQUEST);
        }
    }

    private void forReviewer() {
        if (!poam.signatures().wasSubmittedBy(act.personId())) {
            add(PoamAction.OPEN, SUBMITTED);
            add(PoamAction.SEND_BACK, SUBMITTED);
        }
    }

    private void add(PoamAction action, PoamStatus... statuses) {
        if (Set.of(statuses).contains(poam.status())) {
            actions.add(action);
        }
    }
}
