/** Prints what is said to findings. */
package org.poamtracker.reports.finding;
