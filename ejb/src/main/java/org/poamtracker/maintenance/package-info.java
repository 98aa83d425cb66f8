/**
 * What {@code ./poam} does with a data folder besides running it: commands over plain JDBC, the same through the running
 * server and on the database of a stopped one. A feature adds a command by implementing {@link
 * org.poamtracker.maintenance.MaintenanceCommand} and naming the class in {@code META-INF/services}.
 */
package org.poamtracker.maintenance;
