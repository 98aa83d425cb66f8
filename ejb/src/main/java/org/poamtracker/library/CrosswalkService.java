package org.poamtracker.library;

import static org.poamtracker.security.Permission.LIBRARY_EDIT;
import static org.poamtracker.security.Permission.LIBRARY_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.workbook.TableWriter;

/** Keeping the crosswalk (LIB-6): which requirements belong together, many to many, each pair with its reason. */
@Stateless
public class CrosswalkService {

    @Inject
    LibraryRepository library;

    @Inject
    CrosswalkRepository pairs;

    @Inject
    Citations citations;

    @Inject
    CurrentUser user;

    @Inject
    LinkTrail trail;

    @Inject
    Clock clock;

    /**
     * Links two requirements.
     *
     * @throws RuleViolation {@code library.unknown}, {@code library.file-unknown}, {@code library.file-ambiguous},
     *     {@code library.linked-already}, {@code library.linked-with-itself}
     */
    @Requires(LIBRARY_EDIT)
    public void link(@Valid LinkRequirements link) {
        Requirement one = known(link.getId());
        Requirement other = citations.find(link.getOther());
        if (one.id().equals(other.id())) {
            throw new RuleViolation("library.linked-with-itself", one.citation());
        }
        if (pairs.exists(one.id(), other.id())) {
            throw new RuleViolation("library.linked-already");
        }
        Act act = new Act(user.personId(), user.name(), clock.instant());
        pairs.add(new Crosswalk(one.id(), other.id(), new Recorded(Origin.PERSON, link.getReason(), act)));
        trail.linked(one, other, link.getReason());
    }

    /** Parts two requirements again. @throws RuleViolation {@code library.unknown-pair} */
    @Requires(LIBRARY_EDIT)
    public void unlink(long pair) {
        Crosswalk found = pairs.find(pair).orElseThrow(() -> new RuleViolation("library.unknown-pair", pair));
        pairs.remove(found);
        trail.unlinked(known(found.fromId()), known(found.toId()), found.reason());
    }

    /**
     * All pairs as comma separated values, each requirement as an import finds it again: taken in unchanged, the file changes
     * nothing.
     */
    @Requires(LIBRARY_VIEW)
    public byte[] export() throws IOException {
        CitationBook book = CitationBook.of(pairs.cited());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.csv(file, CrosswalkText.COLUMNS)) {
            for (Crosswalk pair : pairs.all()) {
                table.row(List.of(book.name(pair.fromId()), book.name(pair.toId()), pair.reason()));
            }
        }
        return file.toByteArray();
    }

    private Requirement known(long id) {
        return library.requirement(id).orElseThrow(() -> new RuleViolation("library.unknown", id));
    }
}
