package org.poamtracker.poam;

import java.util.List;
import org.poamtracker.platform.RuleViolation;

/**
 * What became, or would become, of one of many items.
 *
 * @param version of the item as it is then; 0 where it is out of reach
 * @param changes empty where nothing changes
 * @param refusal why it stays as it is, or null
 */
public record BulkWritten(long poamId, long version, List<Change> changes, RuleViolation refusal) {

    /**
     * One field, before and after.
     *
     * @param was as it is kept, to be written back
     * @param now likewise
     * @param wasShown with names in place of ids
     * @param nowShown likewise
     */
    public record Change(PoamField field, String was, String now, String wasShown, String nowShown) {}

    static BulkWritten refused(long poamId, long version, RuleViolation refusal) {
        return new BulkWritten(poamId, version, List.of(), refusal);
    }
}
