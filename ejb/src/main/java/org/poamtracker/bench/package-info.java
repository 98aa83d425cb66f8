/**
 * {@code ./poam bench}: signs in to a running server over HTTP as an ISO, a SCIO and the compliance officer, does what they
 * do, and says how long it took them and how much CPU it took the server. Run by hand, never as a test.
 */
package org.poamtracker.bench;
