package org.poamtracker.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.poamtracker.platform.RuleViolation;

/**
 * Refuses files that are two things at once: a picture or PDF that is also a zip archive, or that a browser or a server
 * could take for a script (FILE-2).
 */
final class TwoInOne {

    private static final List<String> SCRIPTS = List.of("<script", "<?php", "<!doctype html", "<html");
    private static final int ZIP_END = 0x06054b50;
    private static final int ZIP_END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private TwoInOne() {}

    static void check(Path file, FileKind kind) throws IOException {
        if (endsAsZip(file)) {
            throw new RuleViolation("evidence.two-in-one", "zip");
        }
        if (kind != FileKind.PDF && holdsScript(file)) { // a PDF may well speak of HTML
            throw new RuleViolation("evidence.two-in-one", "html");
        }
    }

    /** Whether some zip reader would find an archive's end in it: a record whose comment reaches exactly to the end. */
    private static boolean endsAsZip(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            int length = (int) Math.min(channel.size(), ZIP_END_SIZE + LONGEST_COMMENT);
            ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            int n = 0;
            while (tail.hasRemaining() && n >= 0) {
                n = channel.read(tail, channel.size() - tail.remaining());
            }
            for (int at = length - ZIP_END_SIZE; at >= 0; at--) {
                if (tail.getInt(at) == ZIP_END
                        && at + ZIP_END_SIZE + Short.toUnsignedInt(tail.getShort(at + 20)) <= length) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean holdsScript(Path file) throws IOException {
        List<ByteSearch> searches = SCRIPTS.stream().map(ByteSearch::new).toList();
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int b = content.read(); b >= 0; b = content.read()) {
                for (ByteSearch search : searches) {
                    if (search.endsWith(b)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
