package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.commons.csv.CSVRecord;
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
        for (CSVRecord row : demo.rows("accounts")) {
            String login = row.get("login");
            long person = demo.id("person", row.get("person"));
            demo.put("account", login, accounts.createForDemo(person, login, demo.password()));
        }
    }
}
