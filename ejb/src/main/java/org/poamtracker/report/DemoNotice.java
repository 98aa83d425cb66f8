package org.poamtracker.report;

/** Whether every page of a report says that its data is made up. The demo feature answers. */
public interface DemoNotice {

    /** Whether this database holds a demonstration. */
    boolean isOn();
}
