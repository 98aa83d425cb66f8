package org.poamtracker.notification;

/**
 * What there is something to tell about: an item, a finding, a program or an agency's self-audit, and null for the others.
 *
 * @param poamId the item
 * @param findingId the finding
 * @param programId the written program of an agency
 * @param selfauditId the response of an agency
 */
public record About(Long poamId, Long findingId, Long programId, Long selfauditId) {

    static About item(long id) {
        return new About(id, null, null, null);
    }

    static About finding(long id) {
        return new About(null, id, null, null);
    }

    static About program(long id) {
        return new About(null, null, id, null);
    }

    static About selfaudit(long id) {
        return new About(null, null, null, id);
    }

    /** Its page in the application: {@code /poam/show.xhtml?id=7}. */
    public String page() {
        if (programId != null) {
            return "/program/show.xhtml?id=" + programId;
        }
        if (selfauditId != null) {
            return "/selfaudit/show.xhtml?id=" + selfauditId;
        }
        return poamId != null ? "/poam/show.xhtml?id=" + poamId : "/finding/show.xhtml?id=" + findingId;
    }

    /** What tells it from everything else. */
    String key() {
        if (programId != null) {
            return "P" + programId;
        }
        if (selfauditId != null) {
            return "S" + selfauditId;
        }
        return poamId != null ? poamId.toString() : "F" + findingId;
    }
}
