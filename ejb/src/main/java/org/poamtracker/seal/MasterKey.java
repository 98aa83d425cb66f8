package org.poamtracker.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * A key that wraps the keys of files.
 *
 * @param number counts the keys of a keystore; the highest is the one in use
 * @param id what names it in the head of a file, without telling anything about it
 */
record MasterKey(int number, long id, SecretKey secret) {

    private static final byte[] PURPOSE = "file key id".getBytes(StandardCharsets.US_ASCII);

    static MasterKey of(int number, SecretKey secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return new MasterKey(number, ByteBuffer.wrap(mac.doFinal(PURPOSE)).getLong(), secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
