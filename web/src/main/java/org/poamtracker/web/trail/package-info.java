/** Pages of the trail: the security log, verifying, and how any record's history reads. */
package org.poamtracker.web.trail;
