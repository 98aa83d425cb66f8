package org.poamtracker.web.discussion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.poamtracker.discussion.CommentPage;
import org.poamtracker.discussion.CommentRow;
import org.poamtracker.discussion.DiscussionService;
import org.poamtracker.discussion.SayComment;
import org.poamtracker.poam.PoamDetail;
import org.poamtracker.poam.PoamRow;
import org.poamtracker.poam.PoamService;
import org.poamtracker.poam.RequestRow;

/** Behind discussion/show.xhtml: what is said about an item, and saying something. */
@Named
@RequestScoped
public class DiscussionView {

    @Inject
    DiscussionService discussions;

    @Inject
    PoamService poams;

    @Inject
    HttpServletRequest sent;

    private long id;
    private Long request;
    private Long before;
    private CommentPage page;
    private PoamDetail item;
    private String words;

    /** A form of the page hands the id back, because its parts are asked whether they are shown before any value is set. */
    @PostConstruct
    void handedBack() {
        id = handed("id") == null ? 0 : handed("id");
        request = handed("request");
    }

    private Long handed(String name) {
        String handed = sent.getParameter(name);
        return handed != null && handed.matches("\\d{1,18}") ? Long.valueOf(handed) : null;
    }

    /** Reads the slice that the address asks for. */
    public void open() {
        page = discussions.comments(id, request, before);
        item = poams.show(id);
    }

    /** Says it. */
    public String say() {
        discussions.say(new SayComment(id, request, words));
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
        return "/discussion/show.xhtml?faces-redirect=true&id=" + id + (request == null ? "" : "&request=" + request);
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
        if (item == null) {
            open();
        }
        return item.summary();
    }

    /** The request that is talked about here; null where it is the item as a whole. */
    public RequestRow getAbout() {
        return request == null ? null : about(request);
    }

    /** The request that a comment is about; null where it is about the item as a whole, or stands with its request anyway. */
    public RequestRow aboutOf(CommentRow comment) {
        return comment.requestId() == null || request != null ? null : about(comment.requestId());
    }

    private RequestRow about(long asked) {
        getRow();
        return item.requests().stream()
                .filter(each -> each.id() == asked)
                .findFirst()
                .orElse(null);
    }

    /** As the address says, or the form hands back. */
    public Long getRequest() {
        return request;
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
