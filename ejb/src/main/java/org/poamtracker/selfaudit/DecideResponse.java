package org.poamtracker.selfaudit;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.poamtracker.platform.Texts;

/** What somebody above the agency decides about a response, as a page fills it. */
public class DecideResponse implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long responseId;
    private final long version;

    @Size(max = 2000)
    private String words;

    private LocalDate dueOn;

    /**
     * Of a response.
     *
     * @param version that was looked at
     */
    public DecideResponse(long responseId, long version) {
        this.responseId = responseId;
        this.version = version;
    }

    public long getResponseId() {
        return responseId;
    }

    public long getVersion() {
        return version;
    }

    /** What is said to it; needed where it is returned. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = Texts.orNull(words);
    }

    /** Until when the agency has time where it is returned; null leaves its date as it is. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
