package org.poamtracker.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Looks at the end record of a zip file before any library does, because libraries hold the whole directory in memory:
 * the number of parts and the length of the directory must be small, and the directory must be the one that lies
 * directly before the end, so that every reader sees the same parts.
 */
final class ZipTail {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ZIP64_RECORD_AND_LOCATOR = 56 + 20;
    private static final int DIRECTORY_BYTES_PER_PART = 512;

    private ZipTail() {}

    /** @throws WorkbookRefused when there is no end, or what it announces is too much or lies elsewhere */
    static void check(Path file, int mostParts) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            int length = (int) Math.min(size, END_SIZE + LONGEST_COMMENT);
            ByteBuffer tail = read(channel, size - length, length);
            int end = endRecord(tail);
            if (end < 0) {
                throw new WorkbookRefused(RefusalRule.DAMAGED, "");
            }
            int parts = Short.toUnsignedInt(tail.getShort(end + 10));
            long directoryLength = Integer.toUnsignedLong(tail.getInt(end + 12));
            long directoryStart = Integer.toUnsignedLong(tail.getInt(end + 16));
            if (parts > mostParts || directoryLength > (long) mostParts * DIRECTORY_BYTES_PER_PART) {
                throw new WorkbookRefused(RefusalRule.TOO_MANY_PARTS, mostParts);
            }
            long gap = size - length + end - directoryStart - directoryLength;
            if (gap != 0 && gap != ZIP64_RECORD_AND_LOCATOR) {
                throw new WorkbookRefused(RefusalRule.DAMAGED, "");
            }
        }
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        int count = 0;
        while (buffer.hasRemaining() && count >= 0) {
            count = channel.read(buffer, from + buffer.position());
        }
        return buffer.flip();
    }

    private static int endRecord(ByteBuffer tail) {
        for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        return -1;
    }
}
