package org.poamtracker.web.selfaudit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.selfaudit.SelfauditWaiting;
import org.poamtracker.selfaudit.WaitingService;

/** What waits in self-audits, on home.xhtml. */
@Named
@RequestScoped
public class SelfauditHomeView {

    @Inject
    WaitingService service;

    @Inject
    CurrentUser user;

    private SelfauditWaiting waiting;

    @PostConstruct
    void open() {
        waiting = user.may(Permission.SELFAUDIT_VIEW) ? service.mine() : null;
    }

    /** What waits; null for who reads no self-audits. */
    public SelfauditWaiting getWaiting() {
        return waiting;
    }
}
