package org.poamtracker.evidence;

import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.Trail;

/** One file over time: its versions, who answers for it, and until when it proves something (FILE-7, FILE-8). */
@Stateless
public class EvidenceVersionService {

    @Inject
    EvidenceRepository files;

    @Inject
    EvidenceDesk desk;

    @Inject
    Intake intake;

    @Inject
    Trail trail;

    /** A version of a file, with the others. @throws RuleViolation {@code evidence.unknown} */
    @Requires(POAM_VIEW)
    public EvidenceDetail show(long id) {
        EvidenceDesk.Reached reached = desk.reach(id, EvidenceSubject::viewing);
        EvidenceFile file = reached.file();
        boolean changeable = file.isLatest() && desk.isChangeable(file);
        return new EvidenceDetail(
                desk.rows(List.of(file)).get(0),
                FileKind.of(file.mediaType()),
                file.subjectType(),
                file.subjectId(),
                reached.subject().name(),
                file.isLatest(),
                changeable,
                file.asKept(),
                changeable ? people(file) : List.of(),
                desk.rows(files.versions(file)));
    }

    private List<EvidenceDetail.Person> people(EvidenceFile file) {
        List<EvidenceDetail.Person> people = new ArrayList<>(files.peopleOf(file.agencyId(), desk.today()));
        Long owner = file.ownerId();
        if (owner != null && people.stream().noneMatch(person -> person.id() == owner)) {
            people.add(new EvidenceDetail.Person(
                    owner, files.people(List.of(owner)).get(owner)));
        }
        return people;
    }

    /**
     * Puts a new version in the place of one's own file, or any where the caller may edit the record; returns its id. The
     * owner stays.
     *
     * @throws RuleViolation {@code evidence.…}: what is wrong with the file, its name or the record
     */
    @Requires(POAM_VIEW)
    public long replace(@Valid ReplaceFile command) {
        EvidenceDesk.Reached seen = desk.reach(command.fileId(), EvidenceSubject::adding);
        EvidenceFile file = seen.file();
        List<EvidenceFile> present = files.live(file.subjectType(), file.subjectId());
        var content = intake.take(command.name(), command.content(), seen.subject(), present);
        var terms = new EvidenceFile.Terms(file.part(), command.note(), command.expiresOn(), file.ownerId());
        intake.demandHarmless(new EvidenceFile(file.subjectType(), seen.subject(), content, terms, desk.by()));
        Subject subject = desk.claim(command.fileId()).subject();
        EvidenceFile next = file.replacedBy(subject, content, terms, desk.by());
        files.addVersion(next);
        trail.append(desk.about(next, "EVIDENCE_REPLACED")
                .change("file", file.name(), next.name())
                .change("sha256", file.sha256(), next.sha256()));
        return next.id();
    }

    /**
     * Gives a file to somebody of its agency to answer for, and says until when it proves something.
     *
     * @throws RuleViolation {@code evidence.unknown}, {@code evidence.closed}, {@code evidence.not-yours}, {@code
     *     evidence.unknown-owner}, {@code evidence.changed} by somebody since the reader saw it
     */
    @Requires(POAM_VIEW)
    public void keep(@Valid KeepFile command) {
        EvidenceFile file = desk.claim(command.getFileId()).file();
        if (people(file).stream().noneMatch(person -> person.id() == command.getOwnerId())) {
            throw new RuleViolation("evidence.unknown-owner");
        }
        if (file.version() != command.getVersion()) {
            throw new RuleViolation("evidence.changed", file.name());
        }
        var names = files.people(Arrays.asList(file.ownerId(), command.getOwnerId()));
        String before = names.get(file.ownerId());
        String until = file.expiresOn() == null ? null : file.expiresOn().toString();
        file.keep(command.getOwnerId(), command.getExpiresOn());
        trail.append(desk.about(file, "EVIDENCE_KEPT")
                .note(file.name())
                .change("owner", before, names.get(command.getOwnerId()))
                .change(
                        "expiresOn",
                        until,
                        command.getExpiresOn() == null
                                ? null
                                : command.getExpiresOn().toString()));
    }
}
