package org.poamtracker.security;

import java.util.List;

/**
 * Something that the holder of an account is told by mail. Fired by security, sent by the mail feature.
 *
 * @param address where to, or null where the holder has no mail
 * @param key of the text in the mail bundle, such as {@code account-waits}
 * @param arguments of the text, in order
 */
public record HolderNotice(String address, String key, List<String> arguments) {}
