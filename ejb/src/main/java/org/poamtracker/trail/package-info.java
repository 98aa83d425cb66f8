/**
 * The append-only record of everything that was changed, tried or refused.
 *
 * <ul>
 *   <li>TRAIL-1 Every change of a business record and every security event is appended in the same transaction; if it cannot be, the change does not happen.
 *   <li>TRAIL-2 Rows are chained with an HMAC-SHA-256 whose key lies outside the database, one chain per agency and one for security; each has a head (count, last hash)
 *       that can be exported and printed. The verifier names the first bad row and finds a cut tail. The run-time account may only insert and select.
 *   <li>TRAIL-3 Refusals and failed sign-ins are recorded too, in a transaction of their own.
 * </ul>
 */
package org.poamtracker.trail;
