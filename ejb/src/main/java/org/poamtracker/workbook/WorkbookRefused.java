package org.poamtracker.workbook;

import org.poamtracker.platform.RuleViolation;

/** The file is not read, or not read further; the rule says why, its text says what to do. */
public class WorkbookRefused extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final RefusalRule rule;

    /** @param arguments what the rule's text asks for, in the order that {@link RefusalRule} gives */
    public WorkbookRefused(RefusalRule rule, Object... arguments) {
        super(rule.code(), arguments);
        this.rule = rule;
    }

    /** Which rule the file broke. */
    public RefusalRule rule() {
        return rule;
    }
}
