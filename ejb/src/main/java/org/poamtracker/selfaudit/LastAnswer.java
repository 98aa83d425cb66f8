package org.poamtracker.selfaudit;

import java.io.Serializable;
import java.time.Instant;

/**
 * What was answered in the campaign before (AUDIT-2).
 *
 * @param answerId of the answer then; its files may prove something still
 * @param text how the question read then, where it reads differently now; else null
 */
public record LastAnswer(
        long answerId, Choice choice, String reason, String remark, String answeredBy, Instant answeredAt, String text)
        implements Serializable {}
