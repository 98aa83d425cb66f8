/**
 * Mail that leaves with the change it speaks of.
 *
 * <ul>
 *   <li>MAIL-1 A message is a row of the outbox, written in the transaction of the change: both are kept or neither.
 *   <li>MAIL-2 No message is sent twice. Before the mail server is spoken to, a transaction of its own says so; a message found in that state after a crash, or whose hand-over broke in the middle, becomes <em>unknown</em> and is listed, not sent again.
 *   <li>MAIL-3 What certainly was not taken is tried again after 1, 5 and 30 minutes, 2, 6, 12 and 24 hours, then has failed and is listed; an address refused for good has failed at once. One bad message never holds up the next.
 *   <li>MAIL-4 Without a mail server nothing is sent and messages are held; a one-time link is then shown to the administrator who asked (SEC-1). What comes too late is not sent any more.
 *   <li>MAIL-5 Nothing that people write can add a header or a recipient.
 *   <li>MAIL-6 A message carries no secret but a one-time link, whose text is forgotten once it is sent or came too late; the state of any message is kept for 90 days (SEC-7). Administrators see states and addresses, not texts.
 * </ul>
 *
 * <p>Settings: {@code POAM_SMTP_HOST}, {@code _PORT}, {@code _USER}, {@code _PASSWORD} or {@code _PASSWORD_FILE}, {@code _TLS} (starttls, tls, none) and {@code POAM_MAIL_FROM}.
 */
package org.poamtracker.mail;
