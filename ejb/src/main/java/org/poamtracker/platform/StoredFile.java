package org.poamtracker.platform;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of the data folder, ready to be handed to somebody who may have it.
 *
 * @param name what it is called for people; clean of path and control characters
 * @param mediaType what its content is, not what somebody said it is
 * @param bytes its length
 * @param content its bytes
 */
public record StoredFile(String name, String mediaType, long bytes, Content content) {

    /** Bytes that can be read once more each time. */
    @FunctionalInterface
    public interface Content {

        /** From the beginning; the caller's to close. */
        InputStream open() throws IOException;
    }
}
