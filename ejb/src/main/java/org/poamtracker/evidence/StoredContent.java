package org.poamtracker.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What of a file lies in the data folder, found by its hash, and never changes. */
@Embeddable
class StoredContent {

    @Column(name = "NAME", nullable = false, updatable = false)
    private String name;

    @Column(name = "MEDIA_TYPE", nullable = false, updatable = false)
    private String mediaType;

    @Column(name = "BYTES", nullable = false, updatable = false)
    private long bytes;

    @Column(name = "SHA256", nullable = false, updatable = false)
    private String sha256;

    protected StoredContent() {}

    StoredContent(EvidenceFile.Content taken) {
        name = taken.name();
        mediaType = taken.kind().mediaType();
        bytes = taken.bytes();
        sha256 = taken.sha256();
    }

    StoredContent copy() {
        StoredContent copy = new StoredContent();
        copy.name = name;
        copy.mediaType = mediaType;
        copy.bytes = bytes;
        copy.sha256 = sha256;
        return copy;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    long bytes() {
        return bytes;
    }

    String sha256() {
        return sha256;
    }
}
