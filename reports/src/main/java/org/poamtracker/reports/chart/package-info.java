/** Charts, drawn as vectors. Each needs words and a table of the same numbers beside it. */
package org.poamtracker.reports.chart;
