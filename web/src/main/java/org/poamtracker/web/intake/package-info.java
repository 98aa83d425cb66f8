/** Bringing workbooks in. */
package org.poamtracker.web.intake;
