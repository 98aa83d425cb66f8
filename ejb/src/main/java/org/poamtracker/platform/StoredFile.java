package org.poamtracker.platform;

import java.nio.file.Path;

/**
 * A file of the data folder, ready to be handed to somebody who may have it.
 *
 * @param name what it is called for people; clean of path and control characters
 * @param mediaType what its content is, not what somebody said it is
 * @param bytes its length
 * @param path where it lies
 */
public record StoredFile(String name, String mediaType, long bytes, Path path) {}
