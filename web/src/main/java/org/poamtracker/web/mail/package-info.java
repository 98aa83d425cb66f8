/** The outbox for administrators (MAIL-6). */
package org.poamtracker.web.mail;
