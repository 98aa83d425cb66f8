package org.poamtracker.web.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** Tells one start of the application from the next: part of the address of each style sheet and script. */
@Named
@ApplicationScoped
public class Release {

    @Inject
    Clock clock;

    private String version;

    @PostConstruct
    void start() {
        version = Long.toString(clock.instant().getEpochSecond(), Character.MAX_RADIX);
    }

    /** The same until the application starts anew. */
    public String getVersion() {
        return version;
    }
}
