package org.poamtracker.bench;

/** Whose work is measured: the demonstration's accounts, each reaching more than the one before. */
enum Reader {
    ISO("iso.dta", "one agency", true),
    SCIO("scio.eohhs", "a secretariat", false),
    COMPLIANCE("compliance", "all agencies", false);

    private final String login;
    private final String reach;
    private final boolean writes;

    Reader(String login, String reach, boolean writes) {
        this.login = login;
        this.reach = reach;
        this.writes = writes;
    }

    String login() {
        return login;
    }

    String reach() {
        return reach;
    }

    boolean writes() {
        return writes;
    }
}
