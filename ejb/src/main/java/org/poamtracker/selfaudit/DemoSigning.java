package org.poamtracker.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.poamtracker.evidence.DemoFiles;
import org.poamtracker.evidence.Subject;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.DemoContext;
import org.poamtracker.security.ProofMethod;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Signature;

/** Brings responses of the demonstration as far as its file says: files, signatures, frozen packets, acceptance. */
@ApplicationScoped
class DemoSigning {

    private static final String ADDRESS = "192.0.2.10"; // of the addresses kept for examples
    private static final int HOUR = 15;
    private static final int ENDORSED = 30;
    private static final int ACCEPTED = 38;
    private static final int PROVES = 380;

    @Inject
    ResponseRepository responses;

    @Inject
    AnswerRepository answers;

    @Inject
    PacketRepository packets;

    @Inject
    PacketContent content;

    @Inject
    DemoFiles files;

    @Inject
    DemoTrail trail;

    /** Each step by who may take it; what is signed has its files before. */
    void advance(DemoContext demo, ResponseStatus to, AgencyResponse response, Act iso, LocalDate begun) {
        if (to == ResponseStatus.ANSWERING) {
            return;
        }
        prove(demo, response, iso);
        String campaign = response.campaign().name();
        response.sign();
        sign(response, StepKind.SIGNED, Statements.first(campaign), iso);
        if (to == ResponseStatus.SIGNED) {
            return;
        }
        String code = responses.place(response).code().toLowerCase(Locale.ROOT);
        long head = demo.id("person", "head." + code);
        Act second = new Act(head, responses.person(head), at(begun.plusDays(ENDORSED)));
        response.endorse();
        sign(response, StepKind.ENDORSED, Statements.second(campaign), second);
        Packet packet = new Packet(response, content.of(response), second.at());
        packets.add(packet);
        trail.frozen(response, packet, second);
        if (to == ResponseStatus.ACCEPTED) {
            long officer = demo.id("person", "compliance");
            Act office = new Act(officer, responses.person(officer), at(begun.plusDays(ACCEPTED)));
            response.accept();
            responses.add(new ResponseStep(response, StepKind.ACCEPTED, null, office));
            trail.took("SELFAUDIT_ACCEPTED", response, null, office);
        }
    }

    /** AUDIT-3: a Yes that needs a file has one: the binder in which the agency keeps its records of the period. */
    private void prove(DemoContext demo, AgencyResponse response, Act iso) {
        AgencyPlace place = responses.place(response);
        List<Subject> proved = answers.of(response.id(), null, Scope.commonwealth()).stream()
                .filter(each -> each.answer().choice() == Choice.YES
                        && each.question().row().evidenceNeeded())
                .map(each -> new Subject(
                        each.answer().id(),
                        AnswerEvidence.name(place, each.question().code(), response),
                        place.id(),
                        false))
                .toList();
        int year = response.campaign().periodTo().getYear();
        files.attach(
                AnswerEvidence.TYPE,
                proved,
                new DemoFiles.DemoFile(
                        "Binder of records " + year + ".txt",
                        "Policies, plans, minutes, lists and letters of " + place.name() + " for fiscal year " + year
                                + ". The originals are with the records officer.",
                        iso.name(),
                        iso.at(),
                        iso.day().plusDays(PROVES)),
                demo.id("account", "admin"));
    }

    private void sign(AgencyResponse response, StepKind kind, String statement, Act act) {
        Signature signature = new Signature(0, act.personId(), act.name(), act.at(), ProofMethod.TOTP, ADDRESS);
        responses.add(ResponseStep.signed(response, kind, statement, signature));
        trail.took(kind == StepKind.SIGNED ? "SELFAUDIT_SIGNED" : "SELFAUDIT_CERTIFIED", response, null, act);
    }

    static Instant at(LocalDate day) {
        return day.atTime(HOUR, 0).atZone(Clocks.BOSTON).toInstant();
    }
}
