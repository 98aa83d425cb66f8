package org.poamtracker.selfaudit;

/** Fired once, in the transaction in which the campaign begins. */
public record CampaignLaunched(long campaignId) {}
