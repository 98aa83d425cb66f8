package org.poamtracker.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.poamtracker.platform.Texts;

/** Something to say about an item. */
public final class SayComment implements Serializable {

    /** The longest comment, in characters. */
    public static final int LONGEST = 4000;

    private static final long serialVersionUID = 1L;

    private long poamId;

    private Long requestId;

    @NotBlank
    @Size(max = LONGEST)
    private String text;

    public SayComment() {}

    /** This, about this item. */
    public SayComment(long poamId, String text) {
        this.poamId = poamId;
        setText(text);
    }

    /** This, about a request about this item; null for the item as a whole. */
    public SayComment(long poamId, Long requestId, String text) {
        this(poamId, text);
        this.requestId = requestId;
    }

    public long getPoamId() {
        return poamId;
    }

    public void setPoamId(long poamId) {
        this.poamId = poamId;
    }

    public Long getRequestId() {
        return requestId;
    }

    public void setRequestId(Long requestId) {
        this.requestId = requestId;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Texts.orNull(text);
    }
}
