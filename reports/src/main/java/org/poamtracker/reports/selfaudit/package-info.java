/** The packet of a certified self-audit. */
package org.poamtracker.reports.selfaudit;
