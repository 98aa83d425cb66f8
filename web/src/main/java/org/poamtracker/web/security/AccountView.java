package org.poamtracker.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.security.AccountService;
import org.poamtracker.security.LinkGiven;
import org.poamtracker.security.ResetSecondFactor;
import org.poamtracker.web.agency.PersonView;

/** What admin/person.xhtml does to the account. A one-time link is shown once and never stands in an address. */
@Named
@RequestScoped
public class AccountView {

    private static final String AGAIN = "/admin/person.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    AccountService accounts;

    @Inject
    PersonView page;

    private final ResetSecondFactor lost = new ResetSecondFactor();
    private LinkGiven given;

    /** Keeps the account from being signed in with. */
    public String disable(long id) {
        accounts.disable(id);
        return AGAIN;
    }

    /** Lets it be signed in with again. */
    public String enable(long id) {
        accounts.enable(id);
        return AGAIN;
    }

    /** Gives its holder a link to set a password; the present one goes on until then. */
    public void sendLink(long id) {
        given = accounts.sendLink(id);
        page.open();
    }

    /** Takes the present password away and gives its holder a link to set another. */
    public void reset(long id) {
        given = accounts.resetPassword(id);
        page.open();
    }

    /** Takes a second factor away whose holder has lost it. */
    public String resetSecondFactor(long id) {
        lost.setAccountId(id);
        accounts.resetSecondFactor(lost);
        return AGAIN;
    }

    public ResetSecondFactor getLost() {
        return lost;
    }

    public LinkGiven getGiven() {
        return given;
    }
}
