package org.poamtracker.bench;

/** Whose work is measured: the demonstration's accounts, each reaching more than the one before. */
enum Reader {
    ISO("iso.dta", "one agency", true, false),
    SCIO("scio.eohhs", "a secretariat", false, true),
    COMPLIANCE("compliance", "all agencies", false, true);

    private final String login;
    private final String reach;
    private final boolean writes;
    private final boolean decides;

    Reader(String login, String reach, boolean writes, boolean decides) {
        this.login = login;
        this.reach = reach;
        this.writes = writes;
        this.decides = decides;
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

    boolean decides() {
        return decides;
    }
}
