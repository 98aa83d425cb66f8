package org.poamtracker.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Role;

/** Who is looking, for the header and for buttons that would only be refused. Hiding protects nothing. */
@Named
@RequestScoped
public class Reader {

    @Inject
    CurrentUser user;

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return user.isKnown();
    }

    /** The reader's full name. */
    public String getName() {
        return user.name();
    }

    /** The roles held today, in the order of the policy. */
    public List<Role> getRoles() {
        return user.roles().stream().sorted().toList();
    }

    /** Whether the reader may do this somewhere; pages write {@code #{reader.may('POAM_EDIT')}}. */
    public boolean may(String permission) {
        return user.may(Permission.valueOf(permission));
    }

    /** Refuses a page whose only use is refused to the reader, before anything is filled in. */
    public void demand(String permission) {
        user.demand(Permission.valueOf(permission));
    }
}
