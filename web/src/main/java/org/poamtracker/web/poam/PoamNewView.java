package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.poamtracker.agency.AgencyChoice;
import org.poamtracker.finding.FindingDetail;
import org.poamtracker.finding.FindingService;
import org.poamtracker.poam.DraftPoam;
import org.poamtracker.poam.DueLimit;
import org.poamtracker.poam.PoamDraftService;
import org.poamtracker.poam.PoamRepeatService;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.web.ui.AgencySwitch;

/** Behind poam/new.xhtml. A reader who writes for several agencies chooses one first: {@code ?agency=DTA}. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamNewView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 2;

    @Inject
    CurrentUser user;

    @Inject
    PoamDraftService drafts;

    @Inject
    PoamRepeatService repeats;

    @Inject
    PoamChoices choices;

    @Inject
    AgencySwitch agency;

    @Inject
    FindingService findings;

    @Inject
    PoamWay way;

    private final DraftPoam draft = new DraftPoam();
    private final List<MilestoneLine> lines = new ArrayList<>();
    private String agencyName;
    private DueLimit limit;
    private Long finding;
    private boolean withheld;

    /** Takes the agency that the address names, or the only one, and begins with what the finding says that it names. */
    public void open() {
        user.demand(Permission.POAM_EDIT);
        agency.getId(); // 404 for a code that names none within reach, as on every page
        List<AgencyChoice> mine = choices.getAgencies();
        mine.stream()
                .filter(choice -> mine.size() == 1 || choice.code().equals(agency.getCode()))
                .findFirst()
                .ifPresent(choice -> {
                    draft.setAgencyId(choice.id());
                    agencyName = choice.name();
                });
        if (finding != null && draft.getAgencyId() != null) {
            FindingDetail answered = findings.detail(finding);
            withheld = answered.facts().getReview().isWithheld();
            draft.setFindingId(finding);
            FromFinding.fill(answered, draft.getFacts().getWeakness());
        }
        draft.getFacts().getPlan().addCost();
        Stream.generate(MilestoneLine::new).limit(LINES).forEach(lines::add);
    }

    /** POAM-7: proposes a due date, and writes it where none stands or the one proposed before. */
    public void propose() {
        LocalDate before = getProposed();
        limit = drafts.dueLimit(draft.getAgencyId(), draft.getFacts());
        if (Objects.equals(draft.getFacts().getPlan().getDueOn(), before)) {
            draft.getFacts().getPlan().setDueOn(getProposed());
        }
    }

    /** Offers one more line for a milestone. */
    public void addLine() {
        lines.add(new MilestoneLine());
    }

    /** Saves the draft and goes to its page. */
    public String save() {
        draft.getMilestones().clear();
        lines.stream().filter(line -> !line.isEmpty()).map(MilestoneLine::plan).forEach(draft.getMilestones()::add);
        long id = drafts.create(draft);
        return way.on(id, "done.created", repeats.repetition(id).offers().isEmpty() ? "show" : "repeats");
    }

    /** Whether the finding that it begins with is not public, and so none of its text stands in the form. */
    public boolean isWithheld() {
        return withheld;
    }

    public Long getFinding() {
        return finding;
    }

    public void setFinding(Long finding) {
        this.finding = finding;
    }

    public DraftPoam getDraft() {
        return draft;
    }

    public List<MilestoneLine> getLines() {
        return lines;
    }

    public String getAgencyName() {
        return agencyName;
    }

    /** What limits the due date, and why; null while nothing does. */
    public DueLimit getLimit() {
        return limit;
    }

    private LocalDate getProposed() {
        return limit == null ? null : limit.day();
    }

    /** Nobody yet. */
    public String getOwnerName() {
        return null;
    }
}
