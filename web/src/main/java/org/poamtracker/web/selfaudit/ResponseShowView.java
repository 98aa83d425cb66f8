package org.poamtracker.web.selfaudit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.selfaudit.ResponseDetail;
import org.poamtracker.selfaudit.ResponseService;

/** Behind selfaudit/show.xhtml. */
@Named
@RequestScoped
public class ResponseShowView {

    @Inject
    ResponseService responses;

    private Long id;
    private ResponseDetail response;

    /** Reads the response that the address names. */
    public void open() {
        response = responses.show(id == null ? 0 : id);
    }

    public ResponseDetail getResponse() {
        return response;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
