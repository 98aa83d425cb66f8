package org.poamtracker.web.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StaleRecord;
import org.poamtracker.security.AccessDenied;

/**
 * Turns what the boundaries refuse into what the reader sees: a broken rule into messages on the same page, a record that
 * does not exist (or is out of reach) into the 404 page, a lacking permission into the 403 page, a page too old into the
 * one that says so. Everything else goes on to OmniFaces, which shows the error page for Ajax requests too.
 */
public class Refusals extends ExceptionHandlerWrapper {

    private static final String UNKNOWN = ".unknown";

    /** @param wrapped takes what is not ours */
    public Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        boolean forged = false;
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            ExceptionQueuedEventContext event = events.next().getContext();
            Throwable thrown = cause(event.getException());
            if (context.getResponseComplete() || answer(context, thrown)) { // one answer is enough
                events.remove();
            } else if (context.isPostback() && event.getPhaseId() == PhaseId.RESTORE_VIEW && !isOurs(thrown)) {
                events.remove();
                forged = true;
            }
        }
        if (forged && !context.getResponseComplete()) {
            expire(context);
        }
        getWrapped().handle();
    }

    /** No page of ours sends a state that cannot be read: it is not this page's, whatever else it is. */
    private static void expire(FacesContext context) {
        String page = context.getExternalContext().getRequestServletPath();
        if (context.getPartialViewContext().isAjaxRequest() || !send(context, HttpServletResponse.SC_CONFLICT)) {
            ViewExpiredException expired = new ViewExpiredException("not the state of this page", page);
            context.getApplication()
                    .publishEvent(
                            context,
                            ExceptionQueuedEvent.class,
                            new ExceptionQueuedEventContext(context, expired, null, PhaseId.RESTORE_VIEW));
        }
    }

    /** Whether there was an answer to this. */
    private static boolean answer(FacesContext context, Throwable thrown) {
        if (thrown instanceof RuleViolation violation) {
            if (violation.code().endsWith(UNKNOWN) && !context.isPostback()) {
                return send(context, HttpServletResponse.SC_NOT_FOUND);
            }
            if (violation instanceof StaleRecord stale) {
                context.getViewRoot().getViewMap().put("stale", Stale.of(stale));
            }
            RuleTexts.of(context).lines(violation).forEach(line -> context.addMessage(null, error(line)));
            context.validationFailed();
            return true;
        }
        if (thrown instanceof ConstraintViolationException) {
            context.addMessage(null, error(incomplete(context)));
            context.validationFailed();
            return true;
        }
        if (context.getPartialViewContext().isAjaxRequest()) {
            return false;
        }
        if (thrown instanceof AccessDenied) {
            return send(context, HttpServletResponse.SC_FORBIDDEN);
        }
        return thrown instanceof ViewExpiredException && send(context, HttpServletResponse.SC_CONFLICT);
    }

    /** Shows the error page of this status; false where too much of the answer is gone already. */
    static boolean send(FacesContext context, int status) {
        if (context.getExternalContext().isResponseCommitted()) {
            return false;
        }
        try {
            context.getExternalContext().responseReset();
            context.getExternalContext().responseSendError(status, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
        return true;
    }

    /** A form without some of its fields, which no page of ours sends: pages ask for what is needed before. */
    private static String incomplete(FacesContext context) {
        return context.getApplication().getResourceBundle(context, "commonText").getString("error.incomplete");
    }

    private static FacesMessage error(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }

    /** What we said ourselves, however deeply the container wrapped it; otherwise what was thrown. */
    private static Throwable cause(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isOurs(cause)) {
                return cause;
            }
        }
        return thrown;
    }

    private static boolean isOurs(Throwable thrown) {
        return thrown instanceof RuleViolation
                || thrown instanceof AccessDenied
                || thrown instanceof ConstraintViolationException
                || thrown instanceof ViewExpiredException;
    }
}
