package org.poamtracker.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.demo.Demo;

/** What every page says of the whole system. */
@Named
@RequestScoped
public class Site {

    @Inject
    Demo demo;

    /** Whether everything here is a demonstration. */
    public boolean isDemo() {
        return demo.isOn();
    }
}
