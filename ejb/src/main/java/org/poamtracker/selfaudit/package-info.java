/**
 * The annual self-audit: questionnaires, campaigns that send one to many agencies, answers, gaps, signatures, scores.
 *
 * <ul>
 *   <li>AUDIT-1 A version of a questionnaire is immutable once a campaign was launched with it.
 *   <li>AUDIT-2 A response starts from last year's answers: they are shown beside the questions, nothing is answered, and questions that read differently are marked.
 *   <li>AUDIT-3 Yes, Partial, No, Not applicable with a reason; where the question says so, Yes needs evidence.
 *   <li>AUDIT-4 Before it is signed, every Partial and No has an item of the plan that is neither closed nor cancelled; one whose risk is accepted is such an item.
 *   <li>AUDIT-5 The information security officer signs, then the agency head, two persons, each of whom confirms who they are; then the packet is frozen and hashed.
 *   <li>AUDIT-6 The central office accepts or returns with reasons; a return opens a new round and keeps the packet of the round before.
 *   <li>AUDIT-7 Clauses are those in force in the audited period, which the campaign names.
 *   <li>AUDIT-8 Each answer is kept by itself as it is given; where two people answer the same question, the second is told what the first said.
 * </ul>
 */
package org.poamtracker.selfaudit;
