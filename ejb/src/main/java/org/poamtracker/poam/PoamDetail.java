package org.poamtracker.poam;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An item as its page shows it.
 *
 * @param version to be handed back with every change
 * @param summary what lists show of it
 * @param scheduledOn the date first agreed, or null before that
 * @param limit what limits its due date, and why: of a draft what is proposed or binds, later only what binds; null where nothing does
 * @param acceptedUntil the last day on which its risk is accepted, or null
 * @param effectivenessCheckOn when somebody is to look whether it helped; null before it is closed, and once somebody has
 * @param effect what was found then, or null
 * @param repeats number of the closed item that it repeats, or null
 * @param findings those that it answers, as far as the reader may read findings of its agency
 * @param vendor how it stands with its vendor; null where it depends on none
 * @param family the parts of a shared weakness that it belongs to
 * @param missing codes of what it still lacks to be submitted; empty unless it is a draft
 * @param requests what was asked for, latest first
 * @param actions what the reader may do now
 */
public record PoamDetail(
        long id,
        long version,
        PoamRow summary,
        PoamFacts facts,
        Deviations deviations,
        LocalDate scheduledOn,
        DueLimit limit,
        LocalDate acceptedUntil,
        LocalDate effectivenessCheckOn,
        EffectRow effect,
        boolean closedBeforeImport,
        String unit,
        PoamReference repeats,
        List<FindingLink> findings,
        VendorStanding vendor,
        PoamFamily family,
        Signed signed,
        List<MilestoneRow> milestones,
        List<RequestRow> requests,
        List<Lack> missing,
        Set<PoamAction> actions)
        implements Serializable {

    /** Another item, by number and id. */
    public record PoamReference(long id, String number) implements Serializable {}

    /** Who did what, by name; null where nobody has yet. */
    public record Signed(
            String created,
            Instant createdAt,
            String updated,
            Instant updatedAt,
            String submitted,
            String closureAsked,
            String verified)
            implements Serializable {}

    /** Something a draft lacks: a code of the bundle and what its text is filled with. */
    public record Lack(String code, List<String> arguments) implements Serializable {}
}
