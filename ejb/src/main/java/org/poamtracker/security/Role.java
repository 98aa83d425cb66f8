package org.poamtracker.security;

import static org.poamtracker.security.Permission.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a person is appointed as (product roles of the policy), and what that lets them do. On whose data is said by the
 * appointment's {@link Reach}, not here.
 */
public enum Role {
    AGENCY_ISO(
            ReachKind.AGENCY,
            AGENCY_VIEW,
            POAM_VIEW,
            POAM_EDIT,
            POAM_PROGRESS,
            POAM_IMPORT,
            FINDING_VIEW,
            FINDING_EDIT,
            FINDING_RESPOND,
            PROGRAM_VIEW,
            PROGRAM_EDIT,
            SELFAUDIT_VIEW,
            SELFAUDIT_ANSWER,
            SELFAUDIT_LEAD,
            REPORT_AGENCY,
            REPORT_ACROSS,
            OBLIGATION_VIEW,
            OBLIGATION_EDIT),
    AGENCY_HEAD(
            ReachKind.AGENCY,
            AGENCY_VIEW,
            POAM_VIEW,
            RISK_ACCEPT,
            FINDING_VIEW,
            FINDING_RESPOND,
            PROGRAM_VIEW,
            PROGRAM_APPROVE,
            SELFAUDIT_VIEW,
            SELFAUDIT_ENDORSE,
            REPORT_AGENCY,
            REPORT_ACROSS,
            OBLIGATION_VIEW),
    CONTRIBUTOR(ReachKind.ASSIGNED, AGENCY_VIEW, POAM_VIEW, POAM_PROGRESS, SELFAUDIT_VIEW, SELFAUDIT_ANSWER),
    SCIO(
            ReachKind.SECRETARIAT,
            AGENCY_VIEW,
            POAM_VIEW,
            POAM_DECIDE,
            POAM_SHARE,
            FINDING_VIEW,
            PROGRAM_VIEW,
            SELFAUDIT_VIEW,
            SELFAUDIT_REVIEW,
            CAMPAIGN_LAUNCH,
            REPORT_AGENCY,
            REPORT_ACROSS,
            TOTALS_VIEW,
            OBLIGATION_VIEW),
    COMPLIANCE_OFFICER(
            ReachKind.COMMONWEALTH,
            AGENCY_VIEW,
            POAM_VIEW,
            POAM_DECIDE,
            POAM_SHARE,
            FINDING_VIEW,
            PROGRAM_VIEW,
            PROGRAM_DECIDE,
            SELFAUDIT_VIEW,
            SELFAUDIT_ACCEPT,
            CAMPAIGN_LAUNCH,
            QUESTIONNAIRE_EDIT,
            REPORT_AGENCY,
            REPORT_ACROSS,
            TOTALS_VIEW,
            JUSTIFICATION_EDIT,
            LIBRARY_EDIT,
            ROLE_CONFIRM,
            TRAIL_VERIFY,
            OBLIGATION_VIEW),
    AUDITOR(
            ReachKind.AGENCY,
            AGENCY_VIEW,
            POAM_VIEW,
            POAM_VERIFY,
            FINDING_VIEW,
            FINDING_EDIT,
            PROGRAM_VIEW,
            SELFAUDIT_VIEW,
            REPORT_AGENCY,
            REPORT_ACROSS,
            OBLIGATION_VIEW),
    CONTRACTOR(ReachKind.CONTRACTS, PORTAL_VIEW),
    BOARD_MEMBER(ReachKind.TOTALS, TOTALS_VIEW),
    ADMINISTRATOR(
            ReachKind.COMMONWEALTH,
            AGENCY_VIEW,
            AGENCY_EDIT,
            ACCOUNT_VIEW,
            ACCOUNT_EDIT,
            ROLE_GRANT,
            ROLE_CONFIRM,
            SECURITY_LOG_VIEW,
            TRAIL_VERIFY,
            MAIL_VIEW);

    private final ReachKind reachKind;

    @SuppressWarnings("ImmutableEnumChecker") // filled here and never handed out
    private final Set<Permission> permissions;

    Role(ReachKind reachKind, Permission... permissions) {
        this.reachKind = reachKind;
        this.permissions = EnumSet.of(OWN, permissions);
        this.permissions.add(JOB_OWN);
        this.permissions.add(LIBRARY_VIEW);
        if (reachKind != ReachKind.CONTRACTS) {
            this.permissions.add(LIBRARY_PROPOSE);
        }
    }

    /** What an appointment to this role names: an agency, a secretariat, an organization, or nothing further. */
    public ReachKind reachKind() {
        return reachKind;
    }

    /** Whether an appointment lets its holder do this. */
    public boolean holds(Permission permission) {
        return permissions.contains(permission);
    }

    /** A grant of Commonwealth or administrator reach waits for a second holder of either (product roles). */
    public boolean isWide() {
        return reachKind == ReachKind.COMMONWEALTH;
    }

    /** The roles that {@link #isWide}. */
    public static List<Role> wide() {
        return Arrays.stream(values()).filter(Role::isWide).toList();
    }

    /** The roles that hold this permission. */
    public static List<Role> holding(Permission permission) {
        return Arrays.stream(values()).filter(role -> role.holds(permission)).toList();
    }

    /**
     * What only the office of a secretariat decides: a Commonwealth holder decides it where that office is vacant
     * (POAM-3), and not elsewhere.
     */
    static boolean onlyWhereVacant(Permission permission) {
        return permission == POAM_DECIDE;
    }
}
