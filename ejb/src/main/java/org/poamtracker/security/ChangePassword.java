package org.poamtracker.security;

import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;

/** What the holder of an account says to change its password. */
public class ChangePassword implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    private String current;

    @NotBlank
    private String chosen;

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
