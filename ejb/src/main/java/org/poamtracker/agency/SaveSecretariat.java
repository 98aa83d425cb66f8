package org.poamtracker.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What an administrator writes about a secretariat. */
public class SaveSecretariat implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;

    private long version;

    @NotNull
    @Pattern(regexp = "\\s*[A-Za-z][A-Za-z0-9]{1,11}\\s*", message = "{agency.code}")
    private String code;

    @NotBlank
    @Size(max = 200)
    private String name;

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
}
