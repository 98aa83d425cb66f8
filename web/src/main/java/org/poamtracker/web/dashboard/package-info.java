/** Dashboards and the scorecard: figures, each of which leads to the list behind it. */
package org.poamtracker.web.dashboard;
