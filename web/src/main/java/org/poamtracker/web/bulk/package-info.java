/** Changing many items at once: what is chosen, what it would do, what it did, and back. */
package org.poamtracker.web.bulk;
