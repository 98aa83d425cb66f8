/**
 * The library: laws, orders, policies and standards, what each of them asks for, and as of when.
 *
 * <ul>
 *   <li>LIB-1 Every wording stands for its days. A change adds a version; the one before stays readable as of its date,
 *       everywhere.
 *   <li>LIB-2 A requirement says whom it binds, how, and whether it is in force on a day.
 *   <li>LIB-3 Texts are our own summaries with citation and link. Each is unverified until a person has compared it with the
 *       source; a new wording is unverified again.
 *   <li>LIB-4 What comes with the product is loaded once a version, and never over what a person has written.
 *   <li>LIB-5 A file with a fault changes nothing, and every fault is named with its place.
 *   <li>LIB-6 Links between requirements are many to many, each with its reason.
 *   <li>LIB-7 Anyone proposes a change of a requirement; the central office decides with a reason, and never whoever proposed.
 *   <li>LIB-8 A question is answered with requirements as they stand, numbered and cited, the duty word kept; where nothing
 *       answers it, that is said.
 *   <li>AUDIT-7 Requirements are judged as in force in the audited period.
 * </ul>
 */
package org.poamtracker.library;
