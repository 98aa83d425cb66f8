/** What several reports are made of: the tiles above the first chapter, a table beside a chart, lines below a row. */
package org.poamtracker.reports.part;
