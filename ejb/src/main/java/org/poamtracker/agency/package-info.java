/**
 * The organization tree (secretariats, agencies, units), its people, and who was appointed to what from which day to which.
 *
 * <ul>
 *   <li>SEC-7 Of a person nothing is kept beyond name, work mail, telephone and title.
 * </ul>
 *
 * <p>Appointments are dated: who was ISO on a day is answerable. Reach follows from those in force today, so one that ends
 * refuses the next request.
 */
package org.poamtracker.agency;
