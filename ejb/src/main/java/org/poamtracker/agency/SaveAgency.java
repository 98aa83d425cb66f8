package org.poamtracker.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What an administrator writes about an agency. */
public class SaveAgency implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;

    private long version;

    @NotNull
    @Pattern(regexp = "\\s*[A-Za-z][A-Za-z0-9]{1,11}\\s*", message = "{agency.code}")
    private String code;

    @NotBlank
    @Size(max = 200)
    private String name;

    @NotBlank
    @Size(max = 40)
    private String kind;

    @NotNull
    private Long secretariatId;

    private boolean active;

    private boolean lettersAndDigits;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Words.code(code);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Words.line(name);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = Words.line(kind);
    }

    public Long getSecretariatId() {
        return secretariatId;
    }

    public void setSecretariatId(Long secretariatId) {
        this.secretariatId = secretariatId;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public boolean isLettersAndDigits() {
        return lettersAndDigits;
    }

    public void setLettersAndDigits(boolean lettersAndDigits) {
        this.lettersAndDigits = lettersAndDigits;
    }
}
