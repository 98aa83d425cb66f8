package org.poamtracker.selfaudit;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The text of a packet: JSON whose keys stand in alphabetical order, without blanks, in UTF-8, so that the same content has the
 * same hash wherever it is written.
 */
final class PacketText {

    private PacketText() {}

    /** Writes maps, collections, texts, numbers and truth values; what is null is left out. */
    static String write(Map<String, ?> content) {
        return object(content).build().toString();
    }

    private static JsonObjectBuilder object(Map<?, ?> content) {
        Map<String, Object> sorted = new TreeMap<>();
        content.forEach((key, value) -> sorted.put((String) key, value));
        JsonObjectBuilder object = Json.createObjectBuilder();
        sorted.forEach((key, value) -> {
            if (value instanceof Map<?, ?> inner) {
                object.add(key, object(inner));
            } else if (value instanceof Collection<?> many) {
                object.add(key, array(many));
            } else if (value instanceof Number number) {
                object.add(key, number.longValue());
            } else if (value instanceof Boolean yes) {
                object.add(key, yes);
            } else if (value != null) {
                object.add(key, value.toString());
            }
        });
        return object;
    }

    private static JsonArrayBuilder array(Collection<?> many) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Object one : many) {
            if (one instanceof Map<?, ?> inner) {
                array.add(object(inner));
            } else {
                array.add(one.toString());
            }
        }
        return array;
    }

    /** The hash of a text in UTF-8. */
    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of bytes. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
