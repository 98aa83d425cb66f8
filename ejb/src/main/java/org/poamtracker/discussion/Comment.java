package org.poamtracker.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;

/** What somebody said about an item. */
@Entity
@Table(name = "DISCUSSION_COMMENT")
class Comment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "DISCUSSION_COMMENT_SEQ")
    @SequenceGenerator(name = "DISCUSSION_COMMENT_SEQ", sequenceName = "DISCUSSION_COMMENT_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "POAM_ID", nullable = false, updatable = false)
    private long poamId;

    @Column(name = "REQUEST_ID", updatable = false)
    private Long requestId;

    @Column(name = "AUTHOR_ID", nullable = false, updatable = false)
    private long authorId;

    @Column(name = "AUTHOR_NAME", nullable = false, updatable = false)
    private String authorName;

    @Column(name = "SAID_AT", nullable = false, updatable = false)
    private Instant saidAt;

    @Column(name = "TEXT")
    private String text;

    @Column(name = "WITHDRAWN_AT")
    private Instant withdrawnAt;

    protected Comment() {}

    Comment(long poamId, SayComment words, Act act) {
        this.poamId = poamId;
        this.requestId = words.getRequestId();
        this.text = words.getText();
        this.authorId = act.personId();
        this.authorName = act.name();
        this.saidAt = act.at();
    }

    /** Takes back what was said; that something was said stays. @throws RuleViolation {@code discussion.withdrawn} */
    void withdraw(Instant now) {
        if (withdrawnAt != null) {
            throw new RuleViolation("discussion.withdrawn");
        }
        text = null;
        withdrawnAt = now;
    }

    CommentRow row(long reader) {
        return new CommentRow(id, saidAt, authorName, text, requestId, authorId == reader && withdrawnAt == null);
    }

    Long id() {
        return id;
    }

    long poamId() {
        return poamId;
    }

    boolean isBy(long person) {
        return authorId == person;
    }
}
