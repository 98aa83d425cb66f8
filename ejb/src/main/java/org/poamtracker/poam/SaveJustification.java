package org.poamtracker.poam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.poamtracker.platform.Texts;

/** A coded reason, new or named otherwise, as a page fills it. */
public class SaveJustification implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Pattern(regexp = "[A-Z][A-Z0-9_]{1,19}", message = "{poam.justification-code}")
    private String code;

    private long version;

    @NotBlank
    @Size(max = 200)
    private String name;

    /** A new one. */
    public SaveJustification() {}

    /** One that is there. */
    public SaveJustification(Justification known) {
        code = known.code();
        version = known.version();
        name = known.name();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Texts.orNull(code);
    }

    public long getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Texts.orNull(name);
    }
}
