package org.poamtracker.notification;

/**
 * What there is something to tell about: an item or a finding, and null for the other.
 *
 * @param poamId the item
 * @param findingId the finding
 */
public record About(Long poamId, Long findingId) {

    static About item(long id) {
        return new About(id, null);
    }

    static About finding(long id) {
        return new About(null, id);
    }

    /** Its page in the application: {@code /poam/show.xhtml?id=7}. */
    public String page() {
        return poamId != null ? "/poam/show.xhtml?id=" + poamId : "/finding/show.xhtml?id=" + findingId;
    }

    /** What tells it from everything else. */
    String key() {
        return poamId != null ? poamId.toString() : "F" + findingId;
    }
}
