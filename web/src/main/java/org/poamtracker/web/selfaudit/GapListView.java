package org.poamtracker.web.selfaudit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Texts;
import org.poamtracker.selfaudit.GapList;
import org.poamtracker.selfaudit.GapService;
import org.poamtracker.selfaudit.LinkGap;

/** Behind selfaudit/gaps.xhtml. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class GapListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GapService gaps;

    @Inject
    SelfauditWay way;

    private Long id;
    private transient GapList list;
    private final Map<Long, String> numbers = new HashMap<>();

    /** Reads the response that the address names. */
    public void open() {
        list = gaps.list(id == null ? 0 : id);
    }

    /** Says that an item answers a gap. */
    public String link(long answerId, String number) {
        LinkGap link = new LinkGap(answerId);
        link.setNumber(number);
        if (Texts.orNull(number) == null) {
            throw new RuleViolation("selfaudit.number-needed");
        }
        gaps.link(link);
        return way.to("gaps", id, "done.linked");
    }

    /** Takes that back. */
    public String unlink(long answerId, String number) {
        LinkGap link = new LinkGap(answerId);
        link.setNumber(number);
        gaps.unlink(link);
        return way.to("gaps", id, "done.unlinked");
    }

    /** Begins an item that answers a gap. */
    public String draft(long answerId) {
        gaps.draft(answerId);
        return way.to("gaps", id, "done.drafted");
    }

    /** Read once more where a button left the page as it is. */
    public GapList getList() {
        if (list == null) {
            open();
        }
        return list;
    }

    /** What is typed as the number of an item, by answer. */
    public Map<Long, String> getNumbers() {
        return numbers;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
