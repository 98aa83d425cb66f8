package org.poamtracker.web.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.poamtracker.evidence.EvidenceDetail;
import org.poamtracker.evidence.EvidencePreviewService;
import org.poamtracker.evidence.EvidenceVersionService;
import org.poamtracker.evidence.FileKind;
import org.poamtracker.evidence.KeepFile;
import org.poamtracker.evidence.ReplaceFile;
import org.poamtracker.web.ui.Outcome;

/** Behind evidence/show.xhtml: one file, what it looks like, its versions, and who answers for it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class EvidenceShowView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EvidenceVersionService versions;

    @Inject
    EvidencePreviewService previews;

    @Inject
    Outcome outcome;

    private Long id;
    private transient EvidenceDetail shown;
    private transient EvidencePreviewService.Text text;
    private KeepFile keep;
    private transient Part part;
    private String note;
    private LocalDate expiresOn;

    /** Reads the file that the address names. */
    public void open() throws IOException {
        keep = getShown().keep();
        if (isPreviewed("TEXT")) {
            text = previews.text(id);
        }
    }

    /** Keeps who answers for it, and until when it proves something. */
    public String save() {
        versions.keep(keep);
        return on(id, "done.kept");
    }

    /** Puts a new version in its place. */
    public String replace() throws IOException {
        try (InputStream content = part.getInputStream()) {
            return on(
                    versions.replace(new ReplaceFile(id, part.getSubmittedFileName(), note, expiresOn, content)),
                    "done.replaced");
        }
    }

    private String on(long file, String said) {
        outcome.say(ResourceBundle.getBundle("org.poamtracker.web.evidence", Locale.US)
                .getString(said));
        return "/evidence/show.xhtml?faces-redirect=true&id=" + file;
    }

    /** The file, with its versions. */
    public EvidenceDetail getShown() {
        if (shown == null) {
            shown = versions.show(id == null ? 0 : id);
        }
        return shown;
    }

    /** Whether it is shown in the page, and in this way: PICTURE, PDF, TEXT. */
    public boolean isPreviewed(String how) {
        FileKind kind = getShown().kind();
        return getShown().file().check().isHandedOut()
                && switch (how) {
                    case "PICTURE" -> kind.isPicture();
                    case "PDF" -> kind == FileKind.PDF;
                    default -> kind.isText();
                };
    }

    /** The page of its record. */
    public String getRecordPage() {
        String page =
                switch (getShown().subjectType()) {
                    case "POAM" -> "/poam/show.xhtml?id=";
                    case "PROGRAM_VERSION" -> "/program/version.xhtml?id=";
                    default -> "/finding/show.xhtml?id=";
                };
        return page + getShown().subjectId();
    }

    /** The beginning of a text. */
    public EvidencePreviewService.Text getText() {
        return text;
    }

    public KeepFile getKeep() {
        return keep;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
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
        this.id = id;
    }
}
