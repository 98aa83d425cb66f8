package org.poamtracker.notification;

/**
 * What there is something to tell about: an item, a finding or a program, and null for the others.
 *
 * @param poamId the item
 * @param findingId the finding
 * @param programId the written program of an agency
 */
public record About(Long poamId, Long findingId, Long programId) {

    static About item(long id) {
        return new About(id, null, null);
    }

    static About finding(long id) {
        return new About(null, id, null);
    }

    static About program(long id) {
        return new About(null, null, id);
    }

    /** Its page in the application: {@code /poam/show.xhtml?id=7}. */
    public String page() {
        if (programId != null) {
            return "/program/show.xhtml?id=" + programId;
        }
        return poamId != null ? "/poam/show.xhtml?id=" + poamId : "/finding/show.xhtml?id=" + findingId;
    }

    /** What tells it from everything else. */
    String key() {
        if (programId != null) {
            return "P" + programId;
        }
        return poamId != null ? poamId.toString() : "F" + findingId;
    }
}
