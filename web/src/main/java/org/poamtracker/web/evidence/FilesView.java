package org.poamtracker.web.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.evidence.AttachFile;
import org.poamtracker.evidence.EvidencePart;
import org.poamtracker.evidence.EvidenceRow;
import org.poamtracker.evidence.EvidenceService;
import org.poamtracker.platform.RuleViolation;

/** Behind the pages where the files of a record are attached and taken away. */
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public abstract class FilesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EvidenceService evidence;

    private Long id;
    private String note;
    private String place;
    private LocalDate expiresOn;
    private transient List<Part> parts;
    private transient List<EvidenceRow> files;

    /** The kind of record, as files name it. */
    public abstract String getType();

    /** What within the record a file is about, in words; nothing for a record without parts. */
    public String placeOf(EvidencePart part) {
        return "";
    }

    /** This page again, saying this text of its bundle. */
    protected abstract String again(String said);

    /** Attaches the files chosen, one after the other; those before a refused one stay attached. */
    public String attach() throws IOException {
        files = null;
        if (parts == null) { // the form was sent for a record to which this reader may attach nothing
            throw new RuleViolation("evidence.unknown-subject", id);
        }
        EvidencePart part = Places.part(place);
        for (Part chosen : parts) {
            try (InputStream content = chosen.getInputStream()) {
                evidence.attach(
                        new AttachFile(getType(), id, part, chosen.getSubmittedFileName(), note, expiresOn, content));
            }
        }
        return again("done.attached");
    }

    /** Takes a file away. */
    public String remove(long fileId) {
        evidence.remove(fileId);
        return again("done.removed");
    }

    /** The files there are now. */
    public List<EvidenceRow> getFiles() {
        if (files == null) {
            files = evidence.list(getType(), id);
        }
        return files;
    }

    /** Whether the reader may attach files now. */
    public boolean isAttachable() {
        return evidence.mayAttach(getType(), id);
    }

    public List<Part> getParts() {
        return parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id == null ? 0 : id;
    }
}
