package org.poamtracker.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What somebody who is signed in says to prove anew who they are: password and code. Good for one request. */
public class Proof implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_PASSWORD = 256;
    private static final int LONGEST_CODE = 40;

    @NotBlank
    @Size(max = LONGEST_PASSWORD)
    private String password;

    @NotBlank
    @Size(max = LONGEST_CODE)
    private String code;

    private String address;

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Where the request came from; set by the server's page, never by the form. */
    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    @Override
    public String toString() {
        return "proof of somebody from " + address; // never the password, nor the code
    }
}
