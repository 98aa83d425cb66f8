package org.poamtracker.intake;

import java.util.List;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.Weighed;
import org.poamtracker.trail.FieldChange;

/**
 * What becomes of one row of a workbook.
 *
 * @param position its place in the file, from 1, all sheets counted through
 * @param row number in Excel, from 1
 * @param externalId its POAM ID, or null where it has none
 * @param title the name of the weakness, or null likewise
 * @param item the item that is there already, or null
 * @param changes what changes in that item, or is asked for, before and after
 * @param lacks what a new draft still lacks to be submitted
 * @param refusals why it is refused, cell by cell
 * @param repeats what a new row seems to repeat, the likeliest first
 */
public record IntakeEntry(
        int position,
        Weighed.Outcome outcome,
        String sheet,
        int row,
        String externalId,
        String title,
        Weighed.Item item,
        List<FieldChange> changes,
        List<RuleViolation> lacks,
        List<RefusedCell> refusals,
        List<IntakeRepeat> repeats) {}
