package org.poamtracker.discussion;

import java.util.Set;

/**
 * Somebody said something about an item. Fired once, in the transaction that keeps it.
 *
 * @param mentioned the people who are called by name, all of whom reach the item
 * @param followers the people who follow it and reach it
 */
public record CommentSaid(long poamId, long authorId, Set<Long> mentioned, Set<Long> followers) {}
