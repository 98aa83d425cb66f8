package org.poamtracker.web.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.poamtracker.agency.PersonFilter;
import org.poamtracker.agency.PersonPage;
import org.poamtracker.agency.PersonService;
import org.poamtracker.security.AccountState;

/** Behind admin/accounts.xhtml. */
@Named
@RequestScoped
public class PersonListView {

    @Inject
    PersonService people;

    private String name;
    private AccountState state;
    private Long after;
    private PersonPage page;

    /** Reads the slice that the address asks for. */
    public void open() {
        page = people.list(new PersonFilter(name, state, after));
    }

    /** The address of the list with this state and the same name. */
    public String address(String withState) {
        String begun = name == null ? "" : URLEncoder.encode(name, StandardCharsets.UTF_8);
        return "accounts.xhtml?name=" + begun + "&state=" + withState;
    }

    /** The address of the slice after this one, or null on the last. */
    public String getNext() {
        return page.next() == null ? null : address(state == null ? "" : state.name()) + "&after=" + page.next();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public AccountState getState() {
        return state;
    }

    public void setState(AccountState state) {
        this.state = state;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }

    public PersonPage getPage() {
        return page;
    }
}
