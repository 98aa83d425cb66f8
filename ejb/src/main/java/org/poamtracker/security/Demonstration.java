package org.poamtracker.security;

/** Whether what is here is only for show; the demo feature knows. */
public interface Demonstration {

    /** Whether this database holds a demonstration. There a second factor is demanded for signatures alone (SEC-4). */
    boolean isDemonstration();
}
