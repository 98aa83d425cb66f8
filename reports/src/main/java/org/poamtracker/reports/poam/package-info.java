/** Reports on POAM items: those of an agency, and what is overdue and how old across agencies. */
package org.poamtracker.reports.poam;
