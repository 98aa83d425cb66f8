package org.poamtracker.it.access;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.poamtracker.evidence.AttachFile;
import org.poamtracker.evidence.EvidenceService;
import org.poamtracker.program.BeginVersion;
import org.poamtracker.program.CheckAnswer;
import org.poamtracker.program.CheckFacts;
import org.poamtracker.program.FillVersion;
import org.poamtracker.program.OnVersion;
import org.poamtracker.program.ProgramEditService;
import org.poamtracker.program.ProgramKind;
import org.poamtracker.program.ProgramService;
import org.poamtracker.program.RefuseVersion;
import org.poamtracker.program.SignVersion;
import org.poamtracker.program.VersionDetail;

/** Versions of every agency's WISP; what two persons sign elsewhere is written into the table here. */
final class Programs {

    private static final int DAYS = 30;

    private Programs() {}

    /** A version, with the version of its program that a caller would have seen. */
    record Named(long programId, long versionId, long seen) {}

    /** A fresh draft; of {@link Target#NOWHERE}, the name of none. */
    static Named draft(Target target) throws Exception {
        if (!target.exists()) {
            return new Named(Items.NOWHERE, Items.NOWHERE, 1);
        }
        free(target);
        BeginVersion begun = begun(target);
        long version =
                As.login(target.writer(), () -> As.a(ProgramEditService.class).begin(begun));
        long program = Tables.number("select PROGRAM_ID from PROGRAM_VERSION where ID = ?", version);
        Tables.write("update PROGRAM set IN_FORCE_NUMBER = 1, VERSION = VERSION + 1 where ID = ?", program);
        return named(version);
    }

    /** Lets another version begin. */
    static void free(Target target) {
        Tables.write(
                "update PROGRAM set STATE = 'IN_FORCE', VERSION = VERSION + 1 where AGENCY_ID = ? and KIND = 'WISP'",
                Items.agency(target));
    }

    /** A fresh draft with everything said and a file. */
    static Named complete(Target target) throws Exception {
        Named draft = draft(target);
        if (!target.exists()) {
            return draft;
        }
        VersionDetail detail =
                As.login(target.writer(), () -> As.a(ProgramService.class).version(draft.versionId()));
        FillVersion filled = new FillVersion(draft.versionId(), draft.seen());
        filled.setSummary("Walked with the matrix");
        detail.checks().forEach(check -> {
            CheckFacts facts = new CheckFacts(check.code());
            facts.setAnswer(CheckAnswer.YES);
            facts.setFoundAt("Section 1");
            filled.getChecks().add(facts);
        });
        As.login(target.writer(), () -> As.a(ProgramEditService.class).fill(filled));
        AttachFile file = new AttachFile(
                "PROGRAM_VERSION",
                draft.versionId(),
                "wisp.txt",
                null,
                new ByteArrayInputStream(("A program at " + System.nanoTime()).getBytes(StandardCharsets.UTF_8)));
        As.login(target.writer(), () -> {
            As.a(EvidenceService.class).attach(file);
        });
        return named(draft.versionId());
    }

    /** One that has come so far. */
    static Named at(Target target, String status) throws Exception {
        Named draft = draft(target);
        if (!target.exists()) {
            return draft;
        }
        Tables.write(
                "update PROGRAM_VERSION set STATUS = ?, SIGNED_BY = -1, VERSION = VERSION + 1 where ID = ?",
                status,
                draft.versionId());
        Tables.write("update PROGRAM set STATE = ?, VERSION = VERSION + 1 where ID = ?", status, draft.programId());
        return named(draft.versionId());
    }

    /** The same, with what its program is by now. */
    static Named named(long version) {
        long program = Tables.number("select PROGRAM_ID from PROGRAM_VERSION where ID = ?", version);
        return new Named(program, version, Tables.number("select VERSION from PROGRAM where ID = ?", program));
    }

    static BeginVersion begun(Target target) {
        BeginVersion begun = new BeginVersion();
        begun.setAgencyId(Items.agency(target));
        begun.setKind(ProgramKind.WISP);
        begun.setSummary("Walked with the matrix");
        return begun;
    }

    static OnVersion on(Named named) {
        return new OnVersion(named.versionId(), named.seen());
    }

    static SignVersion signature(Named named) {
        SignVersion signature = new SignVersion(named.versionId(), named.seen());
        signature.setStated(true);
        return signature;
    }

    static RefuseVersion refusal(Named named) {
        RefuseVersion refusal = new RefuseVersion(named.versionId(), named.seen());
        refusal.setReason("Say who verifies");
        refusal.setUntil(Plans.today().plusDays(DAYS));
        return refusal;
    }
}
