package org.poamtracker.program;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.platform.Texts;

/** What a version says of each element, as a page fills it. */
public class FillVersion extends OnVersion {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 2000)
    private String summary;

    @Valid
    private final ArrayList<CheckFacts> checks = new ArrayList<>();

    /** As {@link OnVersion}. */
    public FillVersion(long versionId, long version) {
        super(versionId, version);
    }

    /** What is new in it. */
    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = Texts.orNull(summary);
    }

    public List<CheckFacts> getChecks() {
        return checks;
    }
}
