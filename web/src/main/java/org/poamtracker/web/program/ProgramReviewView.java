package org.poamtracker.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.poamtracker.program.ProgramDetail;
import org.poamtracker.program.ProgramEditService;
import org.poamtracker.program.ProgramRow;
import org.poamtracker.program.ProgramService;
import org.poamtracker.program.RecordChange;
import org.poamtracker.program.RecordReview;

/** Behind program/review.xhtml and program/change.xhtml: what a review found, and what has changed. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class ProgramReviewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProgramService programs;

    @Inject
    ProgramEditService edits;

    @Inject
    ProgramWay way;

    private Long id;
    private transient ProgramDetail program;
    private RecordReview review;
    private RecordChange change;

    /** Reads the program that the address names. */
    public void open() {
        program = programs.show(id == null ? 0 : id);
        review = new RecordReview(id, program.version());
        change = new RecordChange(id, program.version());
    }

    /** Keeps what the review found. */
    public String saveReview() {
        edits.review(review);
        return way.to("show", id, "done.reviewed");
    }

    /** Keeps what has changed. */
    public String saveChange() {
        edits.change(change);
        return way.to("show", id, "done.changed");
    }

    /** Whether the reader may do this now. */
    public boolean may(String action) {
        return getProgram().may(action);
    }

    public ProgramRow getRow() {
        return getProgram().row();
    }

    private ProgramDetail getProgram() {
        if (program == null) {
            program = programs.show(id == null ? 0 : id);
        }
        return program;
    }

    public RecordReview getReview() {
        return review;
    }

    public RecordChange getChange() {
        return change;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
