package org.poamtracker.web.ui;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Refusals} before every other exception handler; named in faces-config.xml after OmniFaces' factory. */
public class RefusalsFactory extends ExceptionHandlerFactory {

    /** @param wrapped makes the handler for the rest */
    public RefusalsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Refusals(getWrapped().getExceptionHandler());
    }
}
