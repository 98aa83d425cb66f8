/**
 * Changing many items at once (POAM-14): what is chosen in a list, or all that match it up to
 * {@link org.poamtracker.bulk.BulkService#MOST}, gets the same values.
 *
 * <p>First everything is weighed by the rules of each item and shown: what would change, from what to what, and what is refused
 * and why. Only then, and only as it was shown, is it written: all of it in one transaction, each item with its rows in the
 * ledger and one in the trail. An item that somebody changed in between is left as it is and named. For ten minutes the change
 * can be undone, where nothing else has changed since. Each step is a job that can be stopped; what is stopped has changed
 * nothing. A change is its starter's alone, and shows of items what the starter reaches now.
 */
package org.poamtracker.bulk;
