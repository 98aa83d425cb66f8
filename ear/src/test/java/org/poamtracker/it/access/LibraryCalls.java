package org.poamtracker.it.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.poamtracker.it.access.Attempt.changes;
import static org.poamtracker.it.access.Attempt.reads;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.poamtracker.library.AskQuestion;
import org.poamtracker.library.AskService;
import org.poamtracker.library.BringFile;
import org.poamtracker.library.ChangeInstrument;
import org.poamtracker.library.ChangeRequirement;
import org.poamtracker.library.CrosswalkService;
import org.poamtracker.library.DecideProposal;
import org.poamtracker.library.ImportKind;
import org.poamtracker.library.InstrumentDetail;
import org.poamtracker.library.InstrumentKind;
import org.poamtracker.library.LibraryEditService;
import org.poamtracker.library.LibraryImportService;
import org.poamtracker.library.LibraryProposalService;
import org.poamtracker.library.LibraryService;
import org.poamtracker.library.LinkRequirements;
import org.poamtracker.library.MarkVerified;
import org.poamtracker.library.ProposalFilter;
import org.poamtracker.library.ProposeChange;

/** How the boundaries of the library are called. */
final class LibraryCalls {

    private static final String INSTRUMENT = "201-CMR-17";

    private LibraryCalls() {}

    static List<MethodCall> reading() {
        LibraryService library = As.a(LibraryService.class);
        return List.of(
                any(
                        "LibraryService.instruments",
                        () -> reads("code=" + INSTRUMENT, () -> library.instruments(today()))),
                any("LibraryService.instrument", () -> reads("tree=", () -> library.instrument(INSTRUMENT, today()))),
                any(
                        "LibraryService.requirement",
                        () -> reads("applies=", () -> library.requirement(requirement(), today()))),
                any(
                        "LibraryService.instrumentHistory",
                        () -> reads("rows=", () -> library.instrumentHistory(INSTRUMENT, null))),
                any(
                        "LibraryService.requirementHistory",
                        () -> reads("rows=", () -> library.requirementHistory(requirement(), null))));
    }

    static List<MethodCall> asking() {
        AskService library = As.a(AskService.class);
        AskQuestion question = new AskQuestion("May we use third-party cloud storage?", today(), null);
        return List.of(any("AskService.ask", () -> reads("17.03(2)(f)", () -> library.ask(question))));
    }

    static List<MethodCall> keeping() {
        LibraryEditService edits = As.a(LibraryEditService.class);
        return List.of(
                any(
                        "LibraryEditService.addInstrument",
                        () -> changes("LIBRARY_INSTRUMENT", () -> edits.addInstrument(instrument()))),
                any("LibraryEditService.changeInstrument", () -> {
                    ChangeInstrument change = changed(ownInstrument());
                    return changes("LIBRARY_INSTRUMENT_VERSION", () -> edits.changeInstrument(change));
                }),
                any(
                        "LibraryEditService.addRequirement",
                        () -> changes("LIBRARY_REQUIREMENT", () -> edits.addRequirement(fresh()))),
                any("LibraryEditService.changeRequirement", () -> {
                    ChangeRequirement change = changed(ownRequirement());
                    return changes("LIBRARY_REQUIREMENT_VERSION", () -> edits.changeRequirement(change));
                }),
                any("LibraryEditService.verify", () -> {
                    MarkVerified mark = mark(ownRequirement());
                    return changes("LIBRARY_REQUIREMENT_VERSION", () -> edits.verify(mark));
                }),
                any("LibraryEditService.doubt", () -> {
                    MarkVerified mark = mark(ownRequirement());
                    As.login("compliance", () -> edits.verify(mark));
                    return changes("LIBRARY_REQUIREMENT_VERSION", () -> edits.doubt(mark));
                }),
                any("LibraryEditService.verifyInstrument", () -> {
                    MarkVerified mark = markInstrument(ownInstrument());
                    return changes("LIBRARY_INSTRUMENT_VERSION", () -> edits.verifyInstrument(mark));
                }),
                any("LibraryEditService.doubtInstrument", () -> {
                    MarkVerified mark = markInstrument(ownInstrument());
                    As.login("compliance", () -> edits.verifyInstrument(mark));
                    return changes("LIBRARY_INSTRUMENT_VERSION", () -> edits.doubtInstrument(mark));
                }));
    }

    static List<MethodCall> linking() {
        CrosswalkService crosswalk = As.a(CrosswalkService.class);
        return List.of(
                any("CrosswalkService.link", () -> {
                    LinkRequirements link = link(ownRequirement());
                    return changes("LIBRARY_CROSSWALK", () -> crosswalk.link(link));
                }),
                any("CrosswalkService.unlink", () -> {
                    LinkRequirements link = link(ownRequirement());
                    As.login("compliance", () -> crosswalk.link(link));
                    long pair = Tables.number("select ID from LIBRARY_CROSSWALK where FROM_ID = ?", link.getId());
                    return changes("LIBRARY_CROSSWALK", () -> crosswalk.unlink(pair));
                }));
    }

    static List<MethodCall> importing() {
        LibraryImportService imports = As.a(LibraryImportService.class);
        CrosswalkService crosswalk = As.a(CrosswalkService.class);
        return List.of(
                any("CrosswalkService.export", () -> reads("from", () -> new String(crosswalk.export(), UTF_8))),
                any("LibraryImportService.bring", () -> {
                    BringFile file = pairs();
                    InputStream content = content(ownRequirement());
                    return changes("LIBRARY_IMPORT", () -> imports.bring(file, content));
                }),
                any("LibraryImportService.list", () -> {
                    long id = brought();
                    return reads("id=" + id + ",", () -> imports.list(0, 10).rows());
                }),
                any("LibraryImportService.preview", () -> {
                    long id = brought();
                    return reads("outcome=NEW", () -> imports.preview(id));
                }),
                any("LibraryImportService.accept", () -> {
                    long id = brought();
                    String mark =
                            As.login("compliance", () -> imports.preview(id).mark());
                    return changes("LIBRARY_CROSSWALK", () -> imports.accept(id, mark));
                }),
                any("LibraryImportService.discard", () -> {
                    long id = brought();
                    return changes("LIBRARY_IMPORT", () -> imports.discard(id));
                }));
    }

    private static BringFile pairs() {
        BringFile file = new BringFile(ImportKind.CROSSWALK);
        file.setFileName("pairs.csv");
        file.setReason("For a test");
        return file;
    }

    private static InputStream content(long requirement) {
        String citation = Tables.text("select CITATION from LIBRARY_REQUIREMENT where ID = ?", requirement);
        return new ByteArrayInputStream(("from,to,reason\nAC-2," + citation + ",For a test\n").getBytes(UTF_8));
    }

    /** A file that waits for a yes or a no. */
    static long brought() throws Exception {
        InputStream content = content(ownRequirement());
        return As.login("compliance", () -> As.a(LibraryImportService.class).bring(pairs(), content));
    }

    static List<MethodCall> proposing() {
        LibraryProposalService proposals = As.a(LibraryProposalService.class);
        return List.of(
                any("LibraryProposalService.propose", () -> {
                    ProposeChange asked = asked(ownRequirement());
                    return changes("LIBRARY_PROPOSAL", () -> proposals.propose(asked));
                }),
                any(
                        "LibraryProposalService.list",
                        () -> reads("", () -> proposals.list(new ProposalFilter(null, 0, 10)))),
                any("LibraryProposalService.home", () -> reads("mine=", proposals::home)),
                own("show", id -> reads("reason=", () -> proposals.show(id))),
                own("withdraw", id -> changes("LIBRARY_PROPOSAL", () -> proposals.withdraw(id))),
                any("LibraryProposalService.decide", () -> {
                    DecideProposal decision = new DecideProposal(proposed("iso.dta"));
                    decision.setReason("For a test");
                    return changes("LIBRARY_PROPOSAL", () -> proposals.decide(decision));
                }));
    }

    private interface OnProposal {
        Attempt of(long id);
    }

    /** On a proposal of the caller, or of somebody else where the caller can make none. */
    private static MethodCall own(String name, OnProposal call) {
        return new MethodCall(
                "library.LibraryProposalService." + name, EnumSet.of(Target.MINE, Target.THEIRS), (target, login) -> {
                    boolean mine = target == Target.MINE && !login.equals("nobody") && !login.startsWith("contractor");
                    String other = login.equals("iso.dor") ? "iso.dta" : "iso.dor";
                    return call.of(target.exists() ? proposed(mine ? login : other) : Items.NOWHERE);
                });
    }

    private static ProposeChange asked(long id) throws Exception {
        ProposeChange asked = new ProposeChange(
                As.login("compliance", () -> As.a(LibraryService.class).requirement(id, today())));
        asked.setText("Of a test, proposed");
        asked.setFrom(today().plusDays(1));
        asked.setReason("For a test");
        return asked;
    }

    /** What this login proposed, and nobody has decided about. */
    static long proposed(String login) throws Exception {
        ProposeChange asked = asked(ownRequirement());
        return As.login(login, () -> As.a(LibraryProposalService.class).propose(asked));
    }

    private interface Making {
        Attempt make() throws Exception;
    }

    private static MethodCall any(String name, Making making) {
        return new MethodCall("library." + name, Set.of(Target.ANY), (target, login) -> making.make(), true);
    }

    /** One that is linked with others. */
    static long requirement() throws Exception {
        return Tables.number("select ID from LIBRARY_REQUIREMENT where CITATION = ?", "201 CMR 17.04(3)");
    }

    private static ChangeInstrument instrument() {
        ChangeInstrument added = new ChangeInstrument();
        added.setCode("IT-" + System.nanoTime());
        added.getFacts().setTitle("Of a test");
        added.getFacts().setShortName("Test");
        added.getFacts().setKind(InstrumentKind.POLICY);
        added.getFacts().setInForceFrom(LocalDate.of(2020, 1, 1));
        added.setReason("For a test");
        return added;
    }

    private static String ownInstrument() throws Exception {
        ChangeInstrument added = instrument();
        As.login("compliance", () -> As.a(LibraryEditService.class).addInstrument(added));
        return added.getCode();
    }

    private static ChangeInstrument changed(String code) throws Exception {
        InstrumentDetail known =
                As.login("compliance", () -> As.a(LibraryService.class).instrument(code, today()));
        ChangeInstrument change = new ChangeInstrument(code, 1, known.facts());
        change.getFacts().setTitle("Of a test, changed");
        change.setReason("For a test");
        return change;
    }

    private static ChangeRequirement fresh() {
        ChangeRequirement added = new ChangeRequirement(INSTRUMENT);
        added.setCitation("Test " + System.nanoTime());
        added.getFacts().setHeading("Of a test");
        added.getFacts().setInForceFrom(LocalDate.of(2020, 1, 1));
        added.setReason("For a test");
        return added;
    }

    static long ownRequirement() throws Exception {
        ChangeRequirement added = fresh();
        return As.login("compliance", () -> As.a(LibraryEditService.class).addRequirement(added));
    }

    private static ChangeRequirement changed(long id) throws Exception {
        ChangeRequirement change = new ChangeRequirement(
                As.login("compliance", () -> As.a(LibraryService.class).requirement(id, today())));
        change.getFacts().setHeading("Of a test, changed");
        change.setReason("For a test");
        return change;
    }

    private static MarkVerified mark(long id) {
        MarkVerified mark = new MarkVerified(id, 1);
        mark.setNote("For a test");
        return mark;
    }

    private static MarkVerified markInstrument(String code) {
        return mark(Tables.number("select ID from LIBRARY_INSTRUMENT where CODE = ?", code));
    }

    private static LinkRequirements link(long id) {
        LinkRequirements link = new LinkRequirements(id);
        link.setOther("AC-2");
        link.setReason("For a test");
        return link;
    }

    private static LocalDate today() {
        return Plans.today();
    }
}
