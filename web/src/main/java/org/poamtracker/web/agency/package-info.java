/** Administration pages of people, appointments and agencies. */
package org.poamtracker.web.agency;
