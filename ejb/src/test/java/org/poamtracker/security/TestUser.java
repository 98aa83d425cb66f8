package org.poamtracker.security;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** A caller for tests of boundaries without a server: whoever the test says, with the reach it gives. */
public final class TestUser implements CurrentUser {

    private final Map<Permission, Scope> scopes = new EnumMap<>(Permission.class);
    private long personId;
    private String name = "nobody";

    /** Whose turn it is now; nothing is allowed until {@link #allow}. */
    public TestUser be(long person, String fullName) {
        personId = person;
        name = fullName;
        scopes.clear();
        return this;
    }

    /** Lets the caller do this within these reaches. */
    public TestUser allow(Permission permission, Reach... reaches) {
        scopes.put(permission, Scope.of(reaches));
        return this;
    }

    @Override
    public boolean isKnown() {
        return personId != 0;
    }

    @Override
    public long accountId() {
        return personId;
    }

    @Override
    public long personId() {
        return personId;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<Role> roles() {
        return Set.of();
    }

    @Override
    public boolean may(Permission permission) {
        return scopes.containsKey(permission);
    }

    @Override
    public Scope scope(Permission permission) {
        return scopes.getOrDefault(permission, Scope.of());
    }

    @Override
    public void demand(Permission permission) {
        if (!may(permission)) {
            throw new AccessDenied(name, permission);
        }
    }
}
