package org.poamtracker.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.poamtracker.platform.DataFolder;

/** The key of the chains (TRAIL-2). It lies outside the database, so that who can write rows cannot also sign them. */
@ApplicationScoped
public class TrailKey {

    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    DataFolder data;

    private volatile SecretKeySpec key;

    /** A fresh HMAC-SHA-256 with the key of this data folder. @throws IllegalStateException when there is no usable key */
    public Mac mac() {
        if (key == null) {
            key = read(data.keys().resolve("trail.key"));
        }
        return mac(key);
    }

    /** A fresh HMAC-SHA-256 with the key in a file: 32 bytes or more in base64. */
    public static Mac mac(Path file) {
        return mac(read(file));
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKeySpec read(Path file) {
        try {
            byte[] bytes = Base64.getDecoder().decode(Files.readString(file).strip());
            if (bytes.length < 32) {
                throw new IllegalStateException(file + " is no key: it holds fewer than 32 bytes");
            }
            return new SecretKeySpec(bytes, ALGORITHM);
        } catch (IOException e) {
            throw new UncheckedIOException("The trail cannot be written without its key", e);
        }
    }
}
