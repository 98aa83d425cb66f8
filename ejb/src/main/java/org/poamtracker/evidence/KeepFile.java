package org.poamtracker.evidence;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/** Who answers for a file from now on, and until when it proves something. */
public class KeepFile implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long fileId;
    private final long version;

    @NotNull
    private Long ownerId;

    private LocalDate expiresOn;

    /**
     * As it is now.
     *
     * @param version which the reader saw
     */
    public KeepFile(long fileId, long version, Long ownerId, LocalDate expiresOn) {
        this.fileId = fileId;
        this.version = version;
        this.ownerId = ownerId;
        this.expiresOn = expiresOn;
    }

    public long getFileId() {
        return fileId;
    }

    public long getVersion() {
        return version;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(Long ownerId) {
        this.ownerId = ownerId;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
