package org.poamtracker.security;

/** Everything a person can be allowed to do. Roles hold permissions ({@link Role}); code asks for a permission, never for a role. */
public enum Permission {
    /** What everyone signed in may do with what is their own: home, password, sessions. */
    OWN,
    /** Set up and keep one's own second factor (SEC-4): all that whoever owes one may do. */
    SECOND_FACTOR_OWN,
    /** See, stop and fetch the results of one's own jobs. */
    JOB_OWN,
    /** Read items, their ledger and their history. */
    POAM_VIEW,
    /** Write items, submit them, ask for extensions and closure. */
    POAM_EDIT,
    /** Update milestones and attach evidence. */
    POAM_PROGRESS,
    /** Open or return what was submitted, decide what was asked for. */
    POAM_DECIDE,
    /** Keep a weakness together that agencies share: begin their parts, link and unlink them (POAM-13). */
    POAM_SHARE,
    /** Keep the coded reasons why something takes longer. */
    JUSTIFICATION_EDIT,
    /** Accept the risk of an item up to Moderate, and endorse what is above (POAM-10). */
    RISK_ACCEPT,
    /** Confirm independently that an item is done. */
    POAM_VERIFY,
    /** Bring a workbook in. */
    POAM_IMPORT,
    /** Read findings. */
    FINDING_VIEW,
    /** Enter and edit findings (FIND-1). */
    FINDING_EDIT,
    /** Say for the agency what it does about a recommendation. */
    FINDING_RESPOND,
    /** Read the written programs of agencies, and their documents (PROG-1). */
    PROGRAM_VIEW,
    /** Write versions of programs, sign them first, record reviews and material changes (PROG-2 to 7). */
    PROGRAM_EDIT,
    /** Sign versions of programs as the head of the agency (PROG-4). */
    PROGRAM_APPROVE,
    /** Approve, return or reject programs for the central office (PROG-5). */
    PROGRAM_DECIDE,
    /** Read self-audits: questions, answers, progress, scores. */
    SELFAUDIT_VIEW,
    /** Answer the questions of a self-audit (AUDIT-3). */
    SELFAUDIT_ANSWER,
    /** Lead an agency's self-audit: give sections away, plan gaps, sign first (AUDIT-4, AUDIT-5). */
    SELFAUDIT_LEAD,
    /** Sign a self-audit second, as the head of the agency (AUDIT-5). */
    SELFAUDIT_ENDORSE,
    /** Review a certified self-audit for the secretariat. */
    SELFAUDIT_REVIEW,
    /** Accept or return a certified self-audit for the central office (AUDIT-6). */
    SELFAUDIT_ACCEPT,
    /** Launch campaigns, and give single agencies more time. */
    CAMPAIGN_LAUNCH,
    /** Write questionnaires and their versions (AUDIT-1). */
    QUESTIONNAIRE_EDIT,
    /** Print the plan of an agency. */
    REPORT_AGENCY,
    /** Print reports across agencies: what is overdue, slips, accepted risks, repeats, the scorecard. */
    REPORT_ACROSS,
    /** Read the library of instruments and requirements, and ask it. */
    LIBRARY_VIEW,
    /** Propose a change of a requirement (LIB-7). */
    LIBRARY_PROPOSE,
    /** Keep the library: add, change, verify, link, import, decide about proposals. */
    LIBRARY_EDIT,
    /** Read which instruments apply to an agency, and how it meets them (OBL-1). */
    OBLIGATION_VIEW,
    /** Say so for the agency, and review it (OBL-3). */
    OBLIGATION_EDIT,
    /** Read totals that name no finding. */
    TOTALS_VIEW,
    /** A contractor's own home. */
    PORTAL_VIEW,
    /** Read the organization tree. */
    AGENCY_VIEW,
    /** Change secretariats, agencies and units. */
    AGENCY_EDIT,
    /** Read accounts and appointments. */
    ACCOUNT_VIEW,
    /** Create and disable accounts, send one-time links. */
    ACCOUNT_EDIT,
    /** Appoint people to roles and end appointments. */
    ROLE_GRANT,
    /** Confirm a wide grant as its second holder. */
    ROLE_CONFIRM,
    /** Read the security chain of the trail. */
    SECURITY_LOG_VIEW,
    /** Verify the trail's chains and export their heads. */
    TRAIL_VERIFY,
    /** See what mail was sent or is stuck, and try again. */
    MAIL_VIEW
}
