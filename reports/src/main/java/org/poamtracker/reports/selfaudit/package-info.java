/** The packet of a certified self-audit, its certificate, an agency's scores, and how all agencies stand. */
package org.poamtracker.reports.selfaudit;
