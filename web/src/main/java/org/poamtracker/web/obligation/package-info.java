/** Pages of what agencies are bound to (OBL-1 to OBL-5). */
package org.poamtracker.web.obligation;
