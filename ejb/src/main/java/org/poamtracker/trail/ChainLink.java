package org.poamtracker.trail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;

/**
 * What one row says, in the form that is hashed. Every field is written with its length before it, so that no two rows
 * can give the same bytes, and the hash of the row before goes in first: a row that is changed, moved, added or taken
 * out breaks the chain from there on.
 *
 * @param id the row's own id, by which readers see rows in order
 * @param detail the JSON of note and changes, or null
 */
public record ChainLink(
        long id,
        long chainId,
        long seq,
        Instant at,
        Long accountId,
        String actor,
        String action,
        String subjectType,
        Long subjectId,
        String subjectName,
        Long agencyId,
        String detail) {

    /** What stands before the first row of every chain. */
    public static final String GENESIS = "0".repeat(64);

    /** An empty text is none: Oracle keeps no difference between the two. */
    public ChainLink {
        subjectType = emptyIsNull(subjectType);
        subjectName = emptyIsNull(subjectName);
        detail = emptyIsNull(detail);
    }

    /** The row's HMAC-SHA-256 as 64 lower-case hexadecimal digits, over the hash of the row before it and all its fields. */
    public String hash(Mac mac, String previous) {
        mac.reset();
        Object[] fields = {
            previous,
            id,
            chainId,
            seq,
            at,
            accountId,
            actor,
            action,
            subjectType,
            subjectId,
            subjectName,
            agencyId,
            detail
        };
        for (Object field : fields) {
            byte[] bytes = Objects.toString(field, "").getBytes(StandardCharsets.UTF_8);
            mac.update(ByteBuffer.allocate(5)
                    .put((byte) (field == null ? 0 : 1))
                    .putInt(bytes.length)
                    .array());
            mac.update(bytes);
        }
        return HexFormat.of().formatHex(mac.doFinal());
    }

    /** The same row under another number. */
    ChainLink numbered(long number) {
        return number == seq
                ? this
                : new ChainLink(
                        id,
                        chainId,
                        number,
                        at,
                        accountId,
                        actor,
                        action,
                        subjectType,
                        subjectId,
                        subjectName,
                        agencyId,
                        detail);
    }

    private static String emptyIsNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
