package org.poamtracker.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipEntry;

/**
 * Unpacks parts into nothing, counting: how large each gets, how large all get, and in XML how long it goes on without a
 * tag, since parsers hold a whole tag in memory.
 */
final class PartMeter {

    private static final long RATIO_COUNTS_FROM = 1L << 20;
    private static final int LONGEST_WITHOUT_TAG = 1 << 20;
    private static final int HEAD = 64 * 1024;

    private final WorkbookLimits limits;
    private final long fileBytes;
    private final byte[] buffer = new byte[HEAD];
    private long total;

    PartMeter(WorkbookLimits limits, long fileBytes) {
        this.limits = limits;
        this.fileBytes = fileBytes;
    }

    /**
     * Unpacks one part.
     *
     * @param most how large it may get
     * @return its first bytes
     */
    byte[] measure(ZipEntry entry, InputStream part, long most) throws IOException {
        int length = part.readNBytes(buffer, 0, HEAD);
        byte[] head = Arrays.copyOf(buffer, length);
        boolean xml = PartProlog.looksLikeXml(head);
        long size = 0;
        int run = 0;
        while (length > 0) {
            size += length;
            total += length;
            refuseIfBomb(entry, size, most);
            run = xml ? withoutTag(run, length) : 0;
            if (run > LONGEST_WITHOUT_TAG) {
                throw new WorkbookRefused(RefusalRule.DAMAGED, entry.getName());
            }
            length = part.readNBytes(buffer, 0, HEAD);
        }
        return head;
    }

    private void refuseIfBomb(ZipEntry entry, long size, long most) {
        boolean counts = total > RATIO_COUNTS_FROM;
        if (counts && (size > limits.ratio() * entry.getCompressedSize() || total > limits.ratio() * fileBytes)) {
            throw new WorkbookRefused(RefusalRule.BOMB_RATIO, entry.getName(), limits.ratio());
        }
        if (size > most || total > limits.inflatedBytes()) {
            long limit = Math.min(most, limits.inflatedBytes());
            throw new WorkbookRefused(RefusalRule.BOMB_SIZE, WorkbookLimits.megabytes(limit));
        }
    }

    private int withoutTag(int run, int length) {
        int last = length - 1;
        while (last >= 0 && buffer[last] != '<') {
            last--;
        }
        return last < 0 ? run + length : length - last;
    }
}
