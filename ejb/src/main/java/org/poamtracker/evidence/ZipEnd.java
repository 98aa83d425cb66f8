package org.poamtracker.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.poamtracker.platform.RuleViolation;

/**
 * The end record of an archive, looked at before a library takes the whole directory into memory: it lies at the very end,
 * the directory directly before it, and both are small.
 */
final class ZipEnd {

    private static final int SIGNATURE = 0x06054b50;
    private static final int SIZE = 22;
    private static final int DIRECTORY_BYTES_PER_PART = 512;

    private ZipEnd() {}

    static void check(Path file, FileName name, int mostParts) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer end = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
            long at = channel.size() - SIZE;
            int n = 0;
            while (at >= 0 && end.hasRemaining() && n >= 0) {
                n = channel.read(end, at + end.position());
            }
            if (at < 0 || end.getInt(0) != SIGNATURE || end.getShort(20) != 0) {
                throw new RuleViolation("evidence.damaged", name.extension());
            }
            int parts = Short.toUnsignedInt(end.getShort(10));
            long length = Integer.toUnsignedLong(end.getInt(12));
            long start = Integer.toUnsignedLong(end.getInt(16));
            if (parts > mostParts || length > (long) mostParts * DIRECTORY_BYTES_PER_PART) {
                throw new RuleViolation("evidence.too-many-parts", mostParts);
            }
            if (start + length != at) {
                throw new RuleViolation("evidence.damaged", name.extension());
            }
        }
    }
}
