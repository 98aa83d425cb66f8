package org.poamtracker.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What an administrator says to take a second factor away from somebody who has lost it. */
public class ResetSecondFactor implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    private long accountId;

    @NotBlank
    @Size(max = LONGEST)
    private String reason;

    public long getAccountId() {
        return accountId;
    }

    public void setAccountId(long accountId) {
        this.accountId = accountId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
