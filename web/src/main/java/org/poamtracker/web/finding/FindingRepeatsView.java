package org.poamtracker.web.finding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.poamtracker.finding.FindingDetail;
import org.poamtracker.finding.FindingRepeatService;
import org.poamtracker.finding.FindingService;
import org.poamtracker.repeat.NameRepeat;
import org.poamtracker.repeat.Repetition;

/** Behind finding/repeats.xhtml: what a finding repeats, or seems to. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class FindingRepeatsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FindingService findings;

    @Inject
    FindingRepeatService repeats;

    @Inject
    FindingWay way;

    private Long id;
    private String reference;
    private boolean allowed;
    private Repetition repetition;

    /** Reads the finding that the address names. */
    public void open() {
        FindingDetail finding = findings.detail(id == null ? 0 : id);
        reference = finding.reference();
        allowed = finding.editable();
        repetition = repeats.repetition(id);
    }

    /** Says that it repeats this one. */
    public String name(long closedId) {
        repeats.name(new NameRepeat(id, closedId));
        return way.on(id, "done.repeats");
    }

    /** Takes back what it repeats. */
    public String forget() {
        repeats.name(new NameRepeat(id, null));
        return way.on(id, "done.repeats-nothing");
    }

    public Repetition getRepetition() {
        return repetition;
    }

    /** Whether the reader may say so. */
    public boolean isAllowed() {
        return allowed;
    }

    public String getReference() {
        return reference;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
