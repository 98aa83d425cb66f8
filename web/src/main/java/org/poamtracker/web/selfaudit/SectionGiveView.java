package org.poamtracker.web.selfaudit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.selfaudit.GiveSection;
import org.poamtracker.selfaudit.ResponseHead;
import org.poamtracker.selfaudit.ResponseService;
import org.poamtracker.selfaudit.SectionDetail;
import org.poamtracker.selfaudit.SectionService;
import org.poamtracker.selfaudit.StaffChoice;

/** Behind selfaudit/give.xhtml: who answers a section, and until when. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class SectionGiveView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CurrentUser user;

    @Inject
    ResponseService responses;

    @Inject
    SectionService sections;

    @Inject
    SelfauditWay way;

    private Long id;
    private Long section;
    private ResponseHead head;
    private String title;
    private String person;
    private List<StaffChoice> staff;
    private GiveSection give;

    /** Reads the section that the address names. */
    public void open() {
        user.demand(Permission.SELFAUDIT_LEAD);
        staff = sections.staff(id == null ? 0 : id);
        SectionDetail detail = responses.section(id, section == null ? 0 : section);
        head = detail.head();
        title = detail.section().section().code() + ". "
                + detail.section().section().title();
        person = detail.section().person();
        give = new GiveSection(id, section);
        give.setDueOn(
                detail.section().dueOn() == null
                        ? head.dueOn()
                        : detail.section().dueOn());
    }

    /** Gives it to the person chosen. */
    public String save() {
        sections.give(give);
        return way.to("show", id, "done.given");
    }

    /** Takes it back. */
    public String takeBack() {
        sections.takeBack(id, section);
        return way.to("show", id, "done.taken");
    }

    public ResponseHead getHead() {
        return head;
    }

    public String getTitle() {
        return title;
    }

    /** Who answers it now; null for nobody but the information security officer. */
    public String getPerson() {
        return person;
    }

    public List<StaffChoice> getStaff() {
        return staff;
    }

    public GiveSection getGive() {
        return give;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getSection() {
        return section;
    }

    public void setSection(Long section) {
        this.section = section;
    }
}
