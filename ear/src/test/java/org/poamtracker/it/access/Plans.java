package org.poamtracker.it.access;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.poamtracker.evidence.AttachFile;
import org.poamtracker.it.access.Items.Item;
import org.poamtracker.platform.Clocks;
import org.poamtracker.poam.AskAcceptance;
import org.poamtracker.poam.AskDeviation;
import org.poamtracker.poam.AskExtension;
import org.poamtracker.poam.DeviationKind;
import org.poamtracker.poam.DraftPoam;
import org.poamtracker.poam.MovePoam;
import org.poamtracker.poam.PlanMilestone;
import org.poamtracker.poam.PoamFacts;
import org.poamtracker.poam.Severity;
import org.poamtracker.poam.SourceKind;

/** What is written into items. */
public final class Plans {

    /** In how many days items are due, unless said otherwise. */
    private static final int DAYS = 30;

    private static final int MILESTONE_BEFORE = 10;

    private Plans() {}

    static MovePoam move(Item item) {
        return new MovePoam(item.id(), item.version(), "Seen and agreed.");
    }

    static AttachFile file(long id) {
        byte[] text =
                ("Seen on the screen of item " + id + " at " + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
        return new AttachFile("POAM", id, "seen.txt", null, new ByteArrayInputStream(text));
    }

    /** A complete draft of this place. */
    public static DraftPoam draft(Target target) {
        return draft(target, DAYS);
    }

    /** The same, due in so many days. */
    static DraftPoam draft(Target target, int days) {
        DraftPoam draft = new DraftPoam();
        draft.setAgencyId(Items.agency(target));
        fill(draft.getFacts(), target).getPlan().setDueOn(today().plusDays(days));
        PlanMilestone milestone = new PlanMilestone();
        milestone.setText("Do what is to be done");
        milestone.setDueOn(today().plusDays(Math.max(0, days - MILESTONE_BEFORE)));
        milestone.setAssigneeId(target.assignee() == null ? null : As.person(target.assignee()));
        draft.getMilestones().add(milestone);
        return draft;
    }

    /** The facts of a complete item. */
    public static PoamFacts facts(Target target) {
        return fill(new PoamFacts(), target);
    }

    private static PoamFacts fill(PoamFacts facts, Target target) {
        facts.getWeakness().setWeaknessName("Found while walking the access matrix");
        facts.getWeakness().setDescription("Nobody looks at it.");
        facts.getWeakness().setSourceKind(SourceKind.SELF_AUDIT);
        facts.getWeakness().setDetectorSource("Agency self-audit");
        facts.getWeakness().setDetectedOn(today().minusDays(3));
        facts.getWeakness().setOriginalRating(Severity.LOW);
        facts.getPlan().setOffice("Information security");
        facts.getPlan().setOwnerId(As.person(target.writer()));
        facts.getPlan().setPointOfContact("The office");
        facts.getPlan().setRemediationPlan("Look at it.");
        facts.getPlan().addCost();
        facts.getPlan().getCosts().get(0).setHours(10);
        facts.getPlan().setDueOn(today().plusDays(DAYS));
        facts.getTracking().setVendorDependent(true);
        facts.getTracking().setVendorProduct("Gateway");
        facts.getTracking().setVendorCheckedOn(today().minusDays(3));
        return facts;
    }

    static AskExtension extension(Item item) {
        AskExtension asked = new AskExtension(item.id(), item.version());
        asked.setNewDueOn(today().plusDays(60));
        asked.setJustification(justification());
        asked.setReason("The vendor is late.");
        PlanMilestone later = new PlanMilestone();
        later.setMilestoneId(item.milestoneId());
        later.setText("Do what is to be done");
        later.setDueOn(today().plusDays(50));
        asked.getMilestones().add(later);
        return asked;
    }

    static AskAcceptance acceptance(Item item) {
        AskAcceptance asked = new AskAcceptance(item.id(), item.version());
        asked.setAcceptedUntil(today().plusDays(90));
        asked.setReason("It is replaced soon.");
        asked.setCompensatingControl("Nobody reaches it from outside.");
        return asked;
    }

    static AskDeviation deviation(Item item) {
        AskDeviation asked = new AskDeviation(item.id(), item.version());
        asked.setDeviation(DeviationKind.FALSE_POSITIVE);
        asked.setReason("The scanner is wrong.");
        return asked;
    }

    static String justification() {
        StringBuilder code = new StringBuilder();
        Tables.each("select min(CODE) from POAM_JUSTIFICATION", row -> code.append(row.getString(1)));
        return code.toString();
    }

    /** Today in Boston. */
    public static LocalDate today() {
        return LocalDate.now(Clocks.BOSTON);
    }
}
