package org.poamtracker.agency;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What an administrator writes about a person, and no more (SEC-7). */
public class SavePerson implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;

    private long version;

    @NotBlank
    @Size(max = 120)
    private String fullName;

    @Email
    @Size(max = 254)
    private String workMail;

    @Size(max = 120)
    private String title;

    @Size(max = 40)
    private String telephone;

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

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = Words.line(fullName);
    }

    public String getWorkMail() {
        return workMail;
    }

    public void setWorkMail(String workMail) {
        this.workMail = Words.line(workMail);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Words.line(title);
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = Words.line(telephone);
    }
}
