package org.poamtracker.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.program.ProgramDetail;
import org.poamtracker.program.ProgramService;

/** Behind program/show.xhtml. */
@Named
@RequestScoped
public class ProgramShowView {

    @Inject
    ProgramService programs;

    private Long id;
    private ProgramDetail program;

    /** Reads the program that the address names. */
    public void open() {
        program = programs.show(id == null ? 0 : id);
    }

    public ProgramDetail getProgram() {
        return program;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
