package org.poamtracker.selfaudit;

/**
 * A campaign in the list, counted within the reader's reach.
 *
 * @param agencies how many are asked
 * @param certified how many have signed, and wait for the central office
 * @param accepted how many are done
 * @param late how many should have signed before today
 * @param onlyId the response, where the reader reaches a single one; else null
 */
public record CampaignRow(CampaignFacts facts, long agencies, long certified, long accepted, long late, Long onlyId) {

    /** How many are done, in per cent. */
    public long percent() {
        return agencies == 0 ? 0 : 100 * accepted / agencies;
    }
}
