package org.poamtracker.agency;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.poamtracker.security.Role;

/** A role for a person, where its reach names a place there, from a day on. */
public class GrantRole implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Long personId;

    @NotNull
    private Role role;

    private Long placeId;

    @NotNull
    private LocalDate startsOn;

    private LocalDate endsOn;

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Long getPlaceId() {
        return placeId;
    }

    public void setPlaceId(Long placeId) {
        this.placeId = placeId;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
