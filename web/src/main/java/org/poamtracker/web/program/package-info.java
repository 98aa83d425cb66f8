/** The written programs of agencies: lists, versions, signatures, decisions, reviews. */
package org.poamtracker.web.program;
