/** Whether this server can answer, for load balancers and {@code ./poam}. */
package org.poamtracker.web.health;
