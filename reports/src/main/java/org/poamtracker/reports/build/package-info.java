/** Runs while the project is built and is not shipped. */
package org.poamtracker.reports.build;
