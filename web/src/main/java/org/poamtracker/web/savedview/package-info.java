/** Views of the list of items: offered above it, kept, shared, and the columns that it has. */
package org.poamtracker.web.savedview;
