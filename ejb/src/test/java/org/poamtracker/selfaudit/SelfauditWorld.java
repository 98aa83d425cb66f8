package org.poamtracker.selfaudit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.poamtracker.agency.TestPlaces;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wiring;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Demonstration;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Reach;
import org.poamtracker.security.TestUser;
import org.poamtracker.trail.KeptTrail;
import org.poamtracker.trail.Trail;

/** The feature wired by hand on a database in memory: two secretariats, three agencies, their people, the questionnaires of the product. */
final class SelfauditWorld implements AutoCloseable {

    static final long DTA = 1;
    static final long DPH = 2;
    static final long DOR = 3;
    static final long ANA = 11;
    static final long IDA = 12;
    static final long TOM = 13;
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    final TestPersistence db = TestPersistence.start();
    final TestUser user = new TestUser();
    final KeptTrail trail = new KeptTrail();
    final Wiring wiring = new Wiring(db.em())
            .with(CurrentUser.class, user)
            .with(Clock.class, Clock.fixed(Instant.parse("2026-11-20T17:00:00Z"), Clocks.BOSTON))
            .with(Trail.class, trail)
            .with(Demonstration.class, () -> false);
    final QuestionnaireRepository questionnaires = wiring.get(QuestionnaireRepository.class);
    final ReferenceQuestionnaires reference = wiring.get(ReferenceQuestionnaires.class);
    final QuestionnaireService questions = wiring.get(QuestionnaireService.class);
    final CampaignService campaigns = wiring.get(CampaignService.class);
    final CampaignLaunchService launches = wiring.get(CampaignLaunchService.class);
    final ResponseService responses = wiring.get(ResponseService.class);
    final AnswerService answers = wiring.get(AnswerService.class);
    final SectionService sections = wiring.get(SectionService.class);
    final GapService gaps = wiring.get(GapService.class);

    SelfauditWorld() {
        new TestPlaces(db)
                .agency(DTA, "DTA", 1)
                .agency(DPH, "DPH", 1)
                .agency(DOR, "DOR", 2)
                .person(ANA, "Ana")
                .person(IDA, "Ida")
                .person(TOM, "Tom");
        db.sql("INSERT INTO AGENCY_APPOINTMENT (ID, VERSION, PERSON_ID, ROLE, AGENCY_ID, STARTS_ON, STATE) VALUES"
                + " (1, 1, 11, 'AGENCY_ISO', 1, DATE '2020-01-01', 'IN_FORCE'),"
                + " (2, 1, 13, 'CONTRIBUTOR', 1, DATE '2020-01-01', 'IN_FORCE')");
        db.commit(reference::load);
    }

    /** Ana leads the self-audit of DTA. */
    void ana() {
        Reach dta = new Reach.Agency(DTA);
        user.be(ANA, "Ana");
        for (Permission permission : new Permission[] {
            Permission.SELFAUDIT_VIEW,
            Permission.SELFAUDIT_ANSWER,
            Permission.SELFAUDIT_LEAD,
            Permission.POAM_VIEW,
            Permission.POAM_EDIT
        }) {
            user.allow(permission, dta);
        }
    }

    /** Tom is staff of DTA. */
    void tom() {
        Reach assigned = new Reach.AssignedTo(TOM, DTA);
        user.be(TOM, "Tom").allow(Permission.SELFAUDIT_VIEW, assigned).allow(Permission.SELFAUDIT_ANSWER, assigned);
    }

    /** Ida is at the central office. */
    void ida() {
        Reach all = new Reach.Commonwealth();
        user.be(IDA, "Ida");
        Arrays.stream(Permission.values()).forEach(permission -> user.allow(permission, all));
    }

    /** Someone of one secretariat launches. */
    void scio(long secretariat) {
        Reach own = new Reach.Secretariat(secretariat);
        user.be(IDA, "Ida").allow(Permission.SELFAUDIT_VIEW, own).allow(Permission.CAMPAIGN_LAUNCH, own);
    }

    /** The latest version of a questionnaire of the product. */
    long edition(String code) {
        return db.commit(() -> questionnaires
                .editions(questionnaires.byCode(code).orElseThrow())
                .get(0)
                .id());
    }

    static LaunchCampaign terms(long edition) {
        LaunchCampaign terms = new LaunchCampaign();
        terms.setEditionId(edition);
        terms.setName("Self-audit 2026");
        terms.setPeriodFrom(LocalDate.of(2025, 7, 1));
        terms.setPeriodTo(LocalDate.of(2026, 6, 30));
        terms.setDueOn(TODAY.plusDays(30));
        return terms;
    }

    /** Launches by the central office for all three agencies, and returns its id. */
    long launch(String code) {
        ida();
        LaunchCampaign terms = terms(edition(code));
        return db.commit(() -> launches.launch(terms));
    }

    /** The response of an agency. */
    long response(long campaign, String agency) {
        ida();
        return db.commit(() -> campaigns.board(campaign)).rows().stream()
                .filter(row -> row.agency().equals(agency))
                .findFirst()
                .orElseThrow()
                .responseId();
    }

    /** The answer to a question, as it stands. */
    AnswerRow row(long response, String code) {
        return db.commit(() -> responses.show(response).sections().stream()
                .flatMap(part -> responses.section(response, part.section().id()).answers().stream())
                .filter(row -> row.question().code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    AnswerRow say(AnswerRow seen, Choice choice, String reason, String remark) {
        SaveAnswer said = new SaveAnswer(seen.id(), seen.version());
        said.setChoice(choice);
        said.setReason(reason);
        said.setRemark(remark);
        return db.commit(() -> answers.save(said));
    }

    /** Ana answers every question of DTA's response Partial, and one item answers all of that; returns how many questions there are. */
    int complete(long response, String remark) {
        ana();
        List<AnswerRow> rows = db.commit(() -> responses.show(response).sections().stream()
                .flatMap(part -> responses.section(response, part.section().id()).answers().stream())
                .toList());
        rows.forEach(row -> say(row, Choice.PARTIAL, null, remark));
        db.commit(() -> gaps.draft(rows.get(0).id()));
        String number = db.commit(() -> gaps.list(response))
                .rows()
                .get(0)
                .items()
                .get(0)
                .number();
        rows.stream().skip(1).forEach(row -> {
            LinkGap link = new LinkGap(row.id());
            link.setNumber(number);
            db.commit(() -> gaps.link(link));
        });
        return rows.size();
    }

    @Override
    public void close() {
        db.close();
    }
}
