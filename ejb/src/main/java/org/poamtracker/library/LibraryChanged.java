package org.poamtracker.library;

/** The library says something else from now on. */
record LibraryChanged() {}
