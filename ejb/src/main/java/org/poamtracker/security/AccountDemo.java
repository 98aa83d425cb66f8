package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.poamtracker.platform.DemoContext;
import org.poamtracker.platform.DemoPart;

/** The accounts of the demonstration. They alone need not change a password that somebody else made. */
@ApplicationScoped
public class AccountDemo implements DemoPart {

    @Inject
    Accounts accounts;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(DemoContext demo) {
        demo.rows("accounts")
                .forEach(row -> accounts.createForDemo(
                        demo.id("person", row.get("person")), row.get("login"), demo.password()));
    }
}
