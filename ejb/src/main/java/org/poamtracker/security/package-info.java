/**
 * Who may do what, on whose data, and how one signs in.
 *
 * <p>Permission and reach are two checks. A boundary's method says by {@link org.poamtracker.security.Requires} what its caller must hold; its
 * query takes {@link org.poamtracker.security.CurrentUser#scope} of the same permission. docs/access.md explains both.
 *
 * <ul>
 *   <li>SEC-1 Ids are unique, nobody gets a default password; the first is set by its holder through a one-time link.
 *   <li>SEC-2 After repeated failures an account waits, longer each time, and its holder is told.
 *   <li>SEC-3 Passwords follow NIST SP 800-63B-4, and 940 CMR 27 where an agency switches it on.
 *   <li>SEC-4 A second factor (a code of an authenticator app, RFC 6238) is demanded for every signature, and to sign in of everyone who reaches beyond one agency; others may choose. A code works once; ten recovery codes stand in for a lost app; only an administrator resets, with a reason, and never for oneself.
 *   <li>SEC-5 A session ends after 15 idle minutes or 12 hours, both announced.
 *   <li>SEC-6 An account unused for 90 days is disabled, never the last active administrator's; an ended appointment ends access at the next request.
 * </ul>
 */
package org.poamtracker.security;
