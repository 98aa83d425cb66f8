package org.poamtracker.security;

import java.time.Instant;

/**
 * That somebody confirmed anew, in this request, who they are: what a signed record keeps of it.
 *
 * @param name the person's full name at that time
 * @param at when, to the second of the trail
 * @param method by what beside the password
 * @param address where the request came from
 */
public record Signature(long accountId, long personId, String name, Instant at, ProofMethod method, String address) {}
