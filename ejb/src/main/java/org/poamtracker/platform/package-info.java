/** What every feature stands on: the clock, converters, conditions and pages of queries. Small, and no business words. */
package org.poamtracker.platform;
