package org.poamtracker.poam;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import javax.crypto.Mac;

/** Makes synthetic items of one agency at a time, some thousands in one transaction, with all that belongs to them. */
final class LoadItems implements AutoCloseable {

    private static final String ITEM =
            "POAM (ID, VERSION, ITEM_NUMBER, NUMBER_SORT, EXTERNAL_ID, AGENCY_ID, SECRETARIAT_ID,"
                    + " KIND, STATUS, PHASE, STATUS_ON, DUE_ON, ACCEPTED_UNTIL, SCHEDULED_ON, SLIPS, SEVERITY_RANK, ORIGINAL_RATING, WEAKNESS_NAME,"
                    + " SOURCE_KIND, DETECTOR_SOURCE, SOURCE_IDENTIFIER, CONTROLS, FAMILIES, CVES, DETECTED_ON, OFFICE, OWNER_ID,"
                    + " POINT_OF_CONTACT, RISK_ADJUSTMENT, FALSE_POSITIVE, OPERATIONAL_REQUIREMENT, VENDOR_DEPENDENT, VENDOR_PRODUCT,"
                    + " VENDOR_CHECKED_ON, VENDOR_ASK_ON, AUTO_APPROVE,"
                    + " KNOWN_EXPLOITED, CLOSED_BEFORE_IMPORT, DEMO, EDITED_BY, CREATED_BY, CREATED_AT, UPDATED_BY, UPDATED_AT)";
    private static final String TEXT = "POAM_TEXT (POAM_ID, DESCRIPTION, REMEDIATION_PLAN, RESOURCES)";
    private static final String ASSET = "POAM_ASSET (POAM_ID, POSITION, IDENTIFIER)";
    private static final String ASSIGNMENT = "POAM_ASSIGNMENT (POAM_ID, PERSON_ID)";
    private static final String MILESTONE = "POAM_MILESTONE (ID, POAM_ID, POSITION, TEXT, DUE_ON, ORIGINAL_TEXT,"
            + " ORIGINAL_DUE_ON, DONE_ON, DONE_BY)";
    private static final String COST = "POAM_COST (ID, POAM_ID, FISCAL_YEAR, HOURS, CENTS, UNFUNDED_CENTS, FUNDING)";
    private static final String CHANGE =
            "POAM_CHANGE (ID, POAM_ID, AT, MADE_BY, MADE_BY_NAME, KIND, FIELD, OLD_VALUE," + " NEW_VALUE)";

    private static final PoamStatus[] STATUSES = {
        PoamStatus.OPEN,
        PoamStatus.OPEN,
        PoamStatus.OPEN,
        PoamStatus.OPEN,
        PoamStatus.OPEN,
        PoamStatus.OPEN,
        PoamStatus.CLOSED,
        PoamStatus.CLOSED,
        PoamStatus.CLOSED,
        PoamStatus.CLOSED,
        PoamStatus.RISK_ACCEPTED,
        PoamStatus.DRAFT,
        PoamStatus.SUBMITTED,
        PoamStatus.PENDING_VERIFICATION,
        PoamStatus.CANCELLED
    };
    private static final Severity[] SEVERITIES = {
        Severity.CRITICAL,
        Severity.HIGH,
        Severity.HIGH,
        Severity.MODERATE,
        Severity.MODERATE,
        Severity.MODERATE,
        Severity.MODERATE,
        Severity.LOW,
        Severity.LOW
    };

    private static final int ONE_WITH_VENDOR_IN = 12;
    private static final int ONE_WITH_COSTS_IN = 4;

    private final Connection connection;
    private final Random random;
    private final Clock clock;
    private final LoadText texts;
    private final LoadShared shared;
    private final LoadWords words;
    private final LoadIds items;
    private final LoadIds milestones;
    private final LoadIds changes;
    private final LoadIds costs;
    private final LoadRows rows = new LoadRows(ITEM, TEXT, ASSET, ASSIGNMENT, MILESTONE, COST, CHANGE);

    LoadItems(Connection connection, LoadWords words, Mac mac, Random random, Clock clock) throws SQLException {
        this.connection = connection;
        this.words = words;
        this.random = random;
        this.clock = clock;
        this.texts = new LoadText(random);
        this.shared = new LoadShared(connection, mac, clock);
        this.items = new LoadIds(connection, "POAM_SEQ");
        this.milestones = new LoadIds(connection, "POAM_MILESTONE_SEQ");
        this.changes = new LoadIds(connection, "POAM_CHANGE_SEQ");
        this.costs = new LoadIds(connection, "POAM_COST_SEQ");
    }

    /** Adds so many items to an agency, to be written by {@link #commit()}. */
    void add(AgencyPlace place, int size) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        shared.begin(place);
        int first = shared.numbers(place, today.getYear(), size);
        long owner = shared.owner(place);
        for (int i = 0; i < size; i++) {
            item(place, new PoamNumber(place.code(), today.getYear(), first + i), owner, today);
        }
        shared.end(place);
    }

    /** Writes what was added: words beside the rest, and before it is there to be found. */
    void commit() throws SQLException {
        words.write(() -> rows.write(connection));
        connection.commit();
    }

    private void item(AgencyPlace place, PoamNumber number, long owner, LocalDate today) throws SQLException {
        long id = items.draw();
        PoamStatus status = texts.any(STATUSES);
        Severity severity = texts.any(SEVERITIES);
        LocalDate detected = today.minusDays(30 + random.nextInt(700));
        LocalDate due =
                status.isFinal() ? detected.plusDays(severity.daysToFix()) : today.plusDays(random.nextInt(400) - 60);
        LocalDate on = status.isFinal() ? due.isAfter(today) ? today : due : detected.plusDays(random.nextInt(30));
        LocalDate accepted = status == PoamStatus.RISK_ACCEPTED ? today.plusDays(random.nextInt(360) - 10) : null;
        int slips = random.nextInt(10) == 0 ? 1 + random.nextInt(2) : 0;
        PoamFacts facts = texts.facts(detected, due, severity, owner);
        LocalDateTime at = LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
        WeaknessFacts weakness = facts.getWeakness();
        boolean vendor = id % ONE_WITH_VENDOR_IN == 0;
        LocalDate asked = vendor ? today.minusDays(id / ONE_WITH_VENDOR_IN % 40) : null;
        rows.add(
                ITEM,
                id,
                1,
                number.text(),
                number.sortKey(),
                number.text(),
                place.agencyId(),
                place.secretariatId(),
                PoamKind.ITEM,
                status,
                status.phase(),
                on,
                due,
                accepted,
                status == PoamStatus.DRAFT ? null : due.minusDays(30L * slips),
                slips,
                severity.rank(),
                severity,
                weakness.getWeaknessName(),
                weakness.getSourceKind(),
                weakness.getDetectorSource(),
                weakness.getSourceIdentifier(),
                weakness.getControls(),
                Families.column(weakness.getControls()),
                weakness.getCves(),
                detected,
                facts.getPlan().getOffice(),
                owner,
                facts.getPlan().getPointOfContact(),
                DeviationState.NONE,
                DeviationState.NONE,
                DeviationState.NONE,
                vendor ? 1 : 0,
                vendor ? "Supported software" : null,
                asked,
                vendor ? asked.plusDays(Tracking.DAYS_BETWEEN_CHECKS) : null,
                0,
                0,
                0,
                0,
                owner,
                owner,
                at,
                owner,
                at);
        rows.add(
                TEXT,
                id,
                weakness.getDescription(),
                facts.getPlan().getRemediationPlan(),
                facts.getPlan().getResources());
        rows.add(ASSET, id, 0, weakness.getAssets());
        rows.add(ASSIGNMENT, id, owner);
        steps(id, status, detected, due, owner);
        costs(id, detected);
        ledger(id, status, owner, at);
        shared.count(new Measured(
                new Standing(place.agencyId(), place.secretariatId(), status, severity.rank()),
                due,
                detected,
                weakness.getSourceKind(),
                weakness.getControls(),
                slips,
                false,
                accepted,
                on,
                false));
        shared.trail(place, id, number.text(), status);
        words.add(new LoadWords.Item(id, place, status.phase(), due), facts, number.text());
    }

    private void steps(long item, PoamStatus status, LocalDate detected, LocalDate due, long owner)
            throws SQLException {
        int count = 1 + random.nextInt(4);
        for (int position = 1; position <= count; position++) {
            LocalDate day = due.minusDays(7L * (count - position));
            boolean done = status == PoamStatus.CLOSED
                    || status == PoamStatus.PENDING_VERIFICATION
                    || (position == 1 && count > 2);
            String text = texts.step();
            rows.add(
                    MILESTONE,
                    milestones.draw(),
                    item,
                    position,
                    text,
                    day,
                    text,
                    day,
                    done ? detected.plusDays(5) : null,
                    done ? owner : null);
        }
    }

    /** One item in four costs something, every other one of them in two years, the second not funded. */
    private void costs(long item, LocalDate from) throws SQLException {
        if (item % ONE_WITH_COSTS_IN != 0) {
            return;
        }
        int years = item / ONE_WITH_COSTS_IN % 2 == 0 ? 2 : 1;
        for (int ahead = 0; ahead < years; ahead++) {
            long cents = 100_00L * (1 + item * 37 % 500);
            rows.add(
                    COST,
                    costs.draw(),
                    item,
                    from.getYear() + 1 + ahead,
                    8 + item % 200,
                    cents,
                    ahead == 0 ? null : cents,
                    ahead == 0 ? FundingKind.FUNDED : FundingKind.REALLOCATED);
        }
    }

    private void ledger(long item, PoamStatus status, long owner, LocalDateTime at) throws SQLException {
        if (status == PoamStatus.DRAFT) {
            return;
        }
        rows.add(
                CHANGE,
                changes.draw(),
                item,
                at,
                owner,
                "Load person",
                ChangeKind.STATUS,
                "status",
                "DRAFT",
                "SUBMITTED");
        if (status != PoamStatus.SUBMITTED && status != PoamStatus.CANCELLED) {
            rows.add(
                    CHANGE,
                    changes.draw(),
                    item,
                    at,
                    owner,
                    "Load decider",
                    ChangeKind.STATUS,
                    "status",
                    "SUBMITTED",
                    "OPEN");
        }
    }

    @Override
    public void close() throws SQLException {
        items.close();
        milestones.close();
        changes.close();
        costs.close();
        shared.close();
    }
}
