/**
 * What people say to each other about items, and who follows them.
 *
 * <p>Whoever reads an item may say something about it. With {@code @} and a name somebody is called who reaches the item; a
 * name of anybody else is plain text and tells nobody. Who is called, and who follows the item, is told (NOTE-1). An item is
 * followed by those it is assigned to and those who spoke, until they choose otherwise, and only as long as they reach it.
 * What happened to an item and what was said about it are one story, read from the trail.
 */
package org.poamtracker.discussion;
