package org.poamtracker.web.ui;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A form is taken only as the page sent it: with the state and the nonce of that page. Anything else was forged, or comes
 * from a page that is no longer kept; either way nothing is done and the page is expired. Without this, PrimeFaces asks for
 * the nonce only when the answer is written, after everything was done.
 */
public class Postbacks implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** As PrimeFaces names the parameter, and what it keeps of a page. */
    private static final String NONCE = "primefaces.nonce";

    private static final Pattern READABLE =
            Pattern.compile("(?:[A-Za-z0-9+/]{4}){8,40}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");

    private static final String PAGE = Postbacks.class.getName();

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW
                && isForm(context.getExternalContext())
                && !isReadable(context)) {
            refuse(context);
        }
        UIViewRoot view = context.getViewRoot();
        if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && view != null && !view.isTransient()) {
            view.getViewMap().put(PAGE, view.getViewId());
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW
                && !context.getResponseComplete()
                && context.getViewRoot() != null
                && isForm(context.getExternalContext())
                && !isAsSent(context)) {
            throw new ViewExpiredException(
                    "not the form of this page", context.getViewRoot().getViewId());
        }
    }

    /** Whether the request would do something; an error page answers one that was refused before. */
    private static boolean isForm(ExternalContext request) {
        return "POST".equals(((HttpServletRequest) request.getRequest()).getMethod())
                && request.getRequestMap().get(RequestDispatcher.ERROR_STATUS_CODE) == null;
    }

    /** Whether PrimeFaces can read the nonce: else it could write no page at all, not even the one that says so. */
    private static boolean isReadable(FacesContext context) {
        String nonce = context.getExternalContext().getRequestParameterMap().get(NONCE);
        return nonce != null && READABLE.matcher(nonce).matches();
    }

    private static void refuse(FacesContext context) {
        ExternalContext response = context.getExternalContext();
        response.setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setResponseContentType("text/plain");
        response.setResponseCharacterEncoding("UTF-8");
        try {
            response.getResponseOutputWriter()
                    .write(context.getApplication()
                            .getResourceBundle(context, "commonText")
                            .getString("error.forged"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    private static boolean isAsSent(FacesContext context) {
        ExternalContext request = context.getExternalContext();
        Map<String, Object> kept = context.getViewRoot().getViewMap(false);
        String nonce = request.getRequestParameterMap().get(NONCE);
        return context.isPostback()
                && kept != null
                && nonce.equals(kept.get(NONCE))
                && request.getRequestServletPath().equals(kept.get(PAGE));
    }
}
