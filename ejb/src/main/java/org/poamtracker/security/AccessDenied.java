package org.poamtracker.security;

import jakarta.ejb.ApplicationException;

/** The caller lacks a permission, or is nobody. Rolls back; pages show the 403 page, and the refusal is in the trail. */
@ApplicationException(rollback = true)
public class AccessDenied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccessDenied(String user, Permission permission) {
        super(user + " lacks " + permission);
    }
}
