package org.poamtracker.poam;

/** What a reader may do with an item now, so that its page offers nothing that would be refused. */
public enum PoamAction {
    EDIT,
    LINK_FINDINGS,
    NAME_REPEAT,
    PLAN_MILESTONES,
    WORK_MILESTONES,
    ASK_VENDOR,
    ATTACH,
    SHARE,
    SUBMIT,
    DISCARD,
    OPEN,
    SEND_BACK,
    ASK_EXTENSION,
    ASK_ACCEPTANCE,
    ASK_DEVIATION,
    DECIDE_REQUEST,
    WITHDRAW_REQUEST,
    ASK_CLOSURE,
    VERIFY,
    CHECK_EFFECT,
    REPEAT,
    CLONE
}
