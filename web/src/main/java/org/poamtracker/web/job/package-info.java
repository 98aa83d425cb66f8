/** Results of jobs, for whoever started them. */
package org.poamtracker.web.job;
