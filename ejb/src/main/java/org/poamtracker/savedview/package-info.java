/**
 * Lists of items kept under a name: filters, order and columns. A view is an address and nothing else, so whoever opens it
 * sees what is within the own reach (POAM-15). It is its owner's, and may be shared with an agency or a secretariat that the
 * owner reaches; a reader sees it as long as that place is within the reader's reach.
 */
package org.poamtracker.savedview;
