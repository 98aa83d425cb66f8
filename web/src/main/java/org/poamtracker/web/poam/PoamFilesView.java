package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.poamtracker.evidence.AttachFile;
import org.poamtracker.evidence.EvidenceRow;
import org.poamtracker.evidence.EvidenceService;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamDetail;
import org.poamtracker.poam.PoamService;

/** Behind poam/files.xhtml: the evidence of an item, attached and taken away. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamFilesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamService poams;

    @Inject
    EvidenceService evidence;

    @Inject
    PoamWay way;

    private Long id;
    private PoamDetail item;
    private String note;
    private transient List<Part> parts;
    private transient List<EvidenceRow> files;

    /** Reads the item that the address names. */
    public void open() {
        item = poams.show(id);
    }

    /** Attaches the files chosen, one after the other; those before a refused one stay attached. */
    public String attach() throws IOException {
        files = null;
        for (Part part : parts) {
            try (InputStream content = part.getInputStream()) {
                evidence.attach(new AttachFile("POAM", id, part.getSubmittedFileName(), note, content));
            }
        }
        return way.on(id, "done.attached", "files");
    }

    /** Takes a file away. */
    public String remove(long fileId) {
        evidence.remove(fileId);
        return way.on(id, "done.removed", "files");
    }

    /** The files there are now. */
    public List<EvidenceRow> getFiles() {
        if (files == null) {
            files = evidence.list("POAM", id);
        }
        return files;
    }

    /** Whether the reader may attach files now. */
    public boolean isOpen() {
        return item.actions().contains(PoamAction.ATTACH);
    }

    public PoamDetail getItem() {
        return item;
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

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
