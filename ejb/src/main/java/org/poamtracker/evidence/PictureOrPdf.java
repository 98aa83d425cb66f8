package org.poamtracker.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.poamtracker.platform.RuleViolation;

/** Pictures and PDFs are whole: they begin at the first byte, and their own structure leads to their end. */
final class PictureOrPdf {

    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int PNG_END = 0x49454E44;
    private static final int TAIL = 4096;

    private PictureOrPdf() {}

    static void check(Path path, FileKind kind, FileName name) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            boolean whole =
                    switch (kind) {
                        case PDF -> isPdf(file);
                        case PNG -> isPng(file);
                        case JPEG -> isJpeg(file);
                        case GIF -> isGif(file);
                        default -> throw new IllegalArgumentException(kind.name());
                    };
            if (!whole) {
                throw new RuleViolation("evidence.damaged", name.extension());
            }
        }
    }

    private static boolean isPdf(RandomAccessFile file) throws IOException {
        return text(file, 0, 5).equals("%PDF-") && tail(file).contains("%%EOF");
    }

    /** Chunk after chunk up to the last, and nothing behind it. */
    private static boolean isPng(RandomAccessFile file) throws IOException {
        long length = file.length();
        if (length < 20 || file.readLong() != PNG_SIGNATURE) {
            return false;
        }
        long at = 8;
        while (at + 12 <= length) {
            file.seek(at);
            long size = Integer.toUnsignedLong(file.readInt());
            int type = file.readInt();
            at += 12 + size;
            if (type == PNG_END) {
                return at == length;
            }
        }
        return false;
    }

    /** Segment after segment up to the picture itself; cameras put things behind its end. */
    private static boolean isJpeg(RandomAccessFile file) throws IOException {
        long length = file.length();
        if (length < 4 || file.readUnsignedShort() != 0xFFD8) {
            return false;
        }
        long at = 2;
        while (at + 4 <= length) {
            file.seek(at);
            int marker = file.readUnsignedShort();
            if (marker == 0xFFDA) {
                return true;
            }
            if (marker == 0xFFFF) {
                at++; // filling
                continue;
            }
            int size = file.readUnsignedShort();
            if (marker < 0xFFC0 || size < 2) {
                return false;
            }
            at += 2 + size;
        }
        return false;
    }

    private static boolean isGif(RandomAccessFile file) throws IOException {
        return text(file, 0, 6).matches("GIF8[79]a") && tail(file).indexOf(';') >= 0;
    }

    private static String tail(RandomAccessFile file) throws IOException {
        return text(file, Math.max(0, file.length() - TAIL), TAIL);
    }

    private static String text(RandomAccessFile file, long from, int atMost) throws IOException {
        byte[] bytes = new byte[(int) Math.min(atMost, file.length() - from)];
        file.seek(from);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
