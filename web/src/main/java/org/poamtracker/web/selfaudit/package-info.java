/** The pages of the annual self-audit: campaigns, answering, gaps, signatures, questionnaires. */
package org.poamtracker.web.selfaudit;
