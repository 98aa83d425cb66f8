package org.poamtracker.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.poamtracker.report.DemoNotice;
import org.poamtracker.security.Demonstration;

/** Whether this database is a demonstration. Asked on every page, so the answer is kept: it never changes after the start. */
@ApplicationScoped
public class Demo implements DemoNotice, Demonstration {

    @Inject
    FirstRecords records;

    private volatile Boolean demo;

    /** True for good once {@link FirstStart} has loaded a demonstration. */
    @Override
    public boolean isOn() {
        if (demo == null) {
            demo = records.areDemo();
        }
        return demo;
    }

    @Override
    public boolean isDemonstration() {
        return isOn();
    }
}
