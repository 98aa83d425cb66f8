package org.poamtracker.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An address whose parameters cannot be read names nothing: it is answered as one that names something unknown. */
@Named
@RequestScoped
public class Address {

    /** Called before a page is shown. */
    public void check() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.isPostback() || !context.isValidationFailed()) {
            return;
        }
        try {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
