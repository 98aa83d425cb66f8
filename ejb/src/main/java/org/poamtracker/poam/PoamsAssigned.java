package org.poamtracker.poam;

import java.util.List;

/** Many items were given to somebody at once. Fired once for each person, in the transaction that gives them. */
public record PoamsAssigned(List<Long> poamIds, long personId) {}
