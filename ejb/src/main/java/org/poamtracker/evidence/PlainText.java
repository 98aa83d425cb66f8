package org.poamtracker.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.poamtracker.platform.RuleViolation;

/** A text is text throughout, in UTF-8 or an encoding of one byte, and does not begin like something a program runs. */
final class PlainText {

    private static final int BEGINNING = 1024;
    private static final Charset OLD = Charset.forName("windows-1252");

    private PlainText() {}

    static void check(Path file, FileName name) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            content.mark(BEGINNING);
            String beginning = new String(content.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
            content.reset();
            refuseMarkup(beginning, name);
            for (int b = content.read(); b >= 0; b = content.read()) {
                if (isControl(b)) {
                    throw new RuleViolation("evidence.content-differs", name.extension(), "application/octet-stream");
                }
            }
        }
    }

    /** The characters of a text, or of its beginning, cut anywhere. */
    static String read(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, false);
        return read.isError() ? new String(bytes, OLD) : text.flip().toString().replaceFirst("^\uFEFF", "");
    }

    private static void refuseMarkup(String beginning, FileName name) {
        String text =
                beginning.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<") || text.startsWith("#!") || text.startsWith("%pdf-") || text.startsWith("{\\rtf")) {
            throw new RuleViolation("evidence.content-differs", name.extension(), "text/x-markup");
        }
    }

    private static boolean isControl(int b) {
        return (b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') || b == 0x7F;
    }
}
