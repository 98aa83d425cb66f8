package org.poamtracker.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.poamtracker.security.Unscoped;

/** What other features ask of the library: requirements as in force in a period (AUDIT-7), and whom instruments concern. */
@ApplicationScoped
public class LibraryAsOf {

    @Inject
    LibraryRowRepository rows;

    /**
     * The wordings of an instrument that stood and were in force on a day of the period at least, in the order of the tree's
     * levels; a requirement that was worded anew within the period comes once for each wording, with the days of each within it.
     *
     * @param code the instrument's code
     * @param from the first day of the period
     * @param to its last day
     */
    @Unscoped("the library is the same for everybody")
    public List<InForce> inForce(String code, LocalDate from, LocalDate to) {
        return rows.inForce(code, from, to);
    }

    /** Which instruments in force on a day concern any of these kinds of entity, how strictly, and by how many requirements. */
    @Unscoped("the library is the same for everybody")
    public List<Concerning> concerning(Collection<EntityKind> kinds, LocalDate day) {
        return rows.concerning(kinds, day);
    }

    /**
     * That an instrument concerns somebody.
     *
     * @param requirements how many of its requirements do so with this force
     */
    public record Concerning(String code, String shortName, String title, Force force, long requirements) {}

    /**
     * A wording that is judged by.
     *
     * @param versionId of the wording, which never changes
     * @param from the first day of the period on which it was in force
     * @param to the last such day
     */
    public record InForce(
            long requirementId, long versionId, String citation, String heading, LocalDate from, LocalDate to) {

        static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }

        static LocalDate earlier(LocalDate one, LocalDate other) {
            return other == null || one.isBefore(other) ? one : other;
        }
    }
}
