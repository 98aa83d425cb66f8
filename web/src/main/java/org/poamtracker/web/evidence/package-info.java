/** Files of records: attached, looked at, replaced and taken away. */
package org.poamtracker.web.evidence;
