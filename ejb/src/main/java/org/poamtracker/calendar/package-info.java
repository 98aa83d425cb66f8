/**
 * A person's calendar for programs outside: what the person owns and is to do, with its due dates, at a secret address.
 *
 * <p>The address is all that is needed to read it, so only a hash of it is kept, it can be taken away at any time, and it
 * answers as if it never was when the account is not in use. What it says is what its holder reaches at the moment of reading;
 * like mail it names numbers and days, never the weakness (NOTE-6).
 */
package org.poamtracker.calendar;
