package org.poamtracker.notification;

/** What there is something to tell about: one record of a kind. */
public record About(Kind kind, long id) {

    /** The kinds of records that people are told about. */
    public enum Kind {
        ITEM("/poam/show.xhtml", ""),
        FINDING("/finding/show.xhtml", "F"),
        /** The written program of an agency. */
        PROGRAM("/program/show.xhtml", "P"),
        /** The response of an agency. */
        SELFAUDIT("/selfaudit/show.xhtml", "S"),
        /** What somebody proposes that a requirement should say. */
        PROPOSAL("/library/proposal.xhtml", "L");

        private final String page;
        private final String sign;

        Kind(String page, String sign) {
            this.page = page;
            this.sign = sign;
        }
    }

    static About item(long id) {
        return new About(Kind.ITEM, id);
    }

    static About finding(long id) {
        return new About(Kind.FINDING, id);
    }

    static About program(long id) {
        return new About(Kind.PROGRAM, id);
    }

    static About selfaudit(long id) {
        return new About(Kind.SELFAUDIT, id);
    }

    static About proposal(long id) {
        return new About(Kind.PROPOSAL, id);
    }

    /** Its page in the application: {@code /poam/show.xhtml?id=7}. */
    public String page() {
        return kind.page + "?id=" + id;
    }

    /** What tells it from everything else. */
    String key() {
        return kind.sign + id;
    }

    /** Its id where it is of this kind; null for the others. */
    Long idOf(Kind asked) {
        return kind == asked ? id : null;
    }
}
