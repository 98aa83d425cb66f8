package org.poamtracker.maintenance;

/** A command ended badly. The message is for the person at the console and says what to do. */
public class MaintenanceFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MaintenanceFailure(String message) {
        super(message);
    }
}
