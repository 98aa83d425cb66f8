package org.poamtracker.web.discussion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.poamtracker.discussion.CommentPage;
import org.poamtracker.discussion.DiscussionService;
import org.poamtracker.discussion.SayComment;
import org.poamtracker.poam.PoamRow;
import org.poamtracker.poam.PoamService;

/** Behind discussion/show.xhtml: what is said about an item, and saying something. */
@Named
@RequestScoped
public class DiscussionView {

    @Inject
    DiscussionService discussions;

    @Inject
    PoamService poams;

    @Inject
    HttpServletRequest request;

    private long id;
    private Long before;
    private CommentPage page;
    private PoamRow row;
    private String words;

    /** A form of the page hands the id back, because its parts are asked whether they are shown before any value is set. */
    @PostConstruct
    void handedBack() {
        String handed = request.getParameter("id");
        id = handed != null && handed.matches("\\d{1,18}") ? Long.parseLong(handed) : 0;
    }

    /** Reads the slice that the address asks for. */
    public void open() {
        page = discussions.comments(id, before);
        row = poams.show(id).summary();
    }

    /** Says it. */
    public String say() {
        discussions.say(new SayComment(id, words));
        return here();
    }

    /** Takes one back. */
    public String withdraw(long comment) {
        discussions.withdraw(comment);
        return here();
    }

    /** Follows the item. */
    public String follow() {
        discussions.follow(id, true);
        return here();
    }

    /** Follows it no longer. */
    public String unfollow() {
        discussions.follow(id, false);
        return here();
    }

    private String here() {
        return "/discussion/show.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isFollowing() {
        return discussions.isFollowing(id);
    }

    public CommentPage getPage() {
        if (page == null) {
            open();
        }
        return page;
    }

    /** The item. */
    public PoamRow getRow() {
        if (row == null) {
            open();
        }
        return row;
    }

    public int getLongest() {
        return SayComment.LONGEST;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
