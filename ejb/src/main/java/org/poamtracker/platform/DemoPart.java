package org.poamtracker.platform;

/** What one feature adds to a demonstration. Each feature loads its own entities; {@code demo} calls them in order. */
public interface DemoPart {

    /** Lower ones first: organization 10, accounts 20, findings 30, items 40. */
    int order();

    /** Loads this feature's part in the caller's transaction. */
    void load(DemoContext context);
}
