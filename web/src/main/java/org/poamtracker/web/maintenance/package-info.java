/** The way of {@code ./poam} into a running server, open to who sits on this machine and can read the data folder's token. */
package org.poamtracker.web.maintenance;
