/**
 * What stands where: figures of one agency, of a secretariat, of the Commonwealth, and the scorecard that sets agencies side by
 * side. It reads through {@link org.poamtracker.poam.PoamFiguring}, which keeps what is counted.
 */
package org.poamtracker.dashboard;
