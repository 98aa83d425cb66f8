package org.poamtracker.savedview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.poamtracker.platform.Texts;

/** A list of items to be kept under a name. */
public class SaveView implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 80)
    private String name;

    @NotNull
    @Size(max = 2000)
    @Pattern(regexp = "\\?[\\w.=&%+*-]*")
    private String address;

    private Long agencyId;

    private Long secretariatId;

    private boolean usual;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Texts.orNull(name);
    }

    /** What stands behind the list's path. */
    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    /** The agency whose people see it too, or null. */
    public Long getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(Long agencyId) {
        this.agencyId = agencyId;
    }

    /** The secretariat whose people see it too, or null. */
    public Long getSecretariatId() {
        return secretariatId;
    }

    public void setSecretariatId(Long secretariatId) {
        this.secretariatId = secretariatId;
    }

    /** Whether the list opens with it from now on. */
    public boolean isUsual() {
        return usual;
    }

    public void setUsual(boolean usual) {
        this.usual = usual;
    }
}
