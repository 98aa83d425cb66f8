package org.poamtracker.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What an administrator writes about a unit of an agency; without an id it is a new one. */
public class SaveUnit implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Long agencyId;

    private Long id;

    @NotBlank
    @Size(max = 200)
    private String name;

    public Long getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(Long agencyId) {
        this.agencyId = agencyId;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Words.line(name);
    }
}
