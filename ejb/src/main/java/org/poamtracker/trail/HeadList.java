package org.poamtracker.trail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import org.poamtracker.platform.RuleViolation;

/**
 * Heads as text: a line {@code chain count hash} each. An exported list says when it was made and ends with a line
 * {@code signed} and the HMAC of everything above, so that a printed or stored one can be trusted later.
 */
public final class HeadList {

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) (\\d{1,18}) ([0-9a-f]{64})");
    private static final Pattern SIGNED = Pattern.compile("(?s)(.*\\n)signed ([0-9a-f]{64})\\s*");

    private HeadList() {}

    /** The heads of a file of lines, or none where there is no such file. */
    public static Map<Long, Head> read(Path file) throws IOException {
        return Files.exists(file) ? parse(Files.readString(file)) : Map.of();
    }

    /**
     * The heads of an exported list.
     *
     * @throws RuleViolation {@code trail.heads-not-signed} where its last line is no signature of ours over the rest
     */
    public static Map<Long, Head> readSigned(String text, Mac mac) {
        Matcher parts = SIGNED.matcher(text.replace("\r\n", "\n"));
        if (!parts.matches() || !isSignature(parts.group(2), parts.group(1), mac)) {
            throw new RuleViolation("trail.heads-not-signed");
        }
        return parse(parts.group(1));
    }

    static String lines(Collection<Head> heads) {
        return heads.stream()
                .map(head -> head.chainId() + " " + head.count() + " " + head.hash() + "\n")
                .collect(Collectors.joining());
    }

    static String signed(Collection<Head> heads, Instant at, Mac mac) {
        String text = "# Heads of the trail: chain, number of rows, hash of the last\n# " + at + "\n" + lines(heads);
        return text + "signed " + sign(text, mac) + "\n";
    }

    private static Map<Long, Head> parse(String text) {
        Map<Long, Head> found = new TreeMap<>();
        text.lines()
                .map(String::strip)
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(parts -> {
                    Head head =
                            new Head(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)), parts.group(3));
                    found.put(head.chainId(), head);
                });
        return found;
    }

    private static boolean isSignature(String claimed, String text, Mac mac) {
        return MessageDigest.isEqual(
                claimed.getBytes(StandardCharsets.UTF_8), sign(text, mac).getBytes(StandardCharsets.UTF_8));
    }

    private static String sign(String text, Mac mac) {
        mac.reset();
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
