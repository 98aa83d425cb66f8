package org.poamtracker.evidence;

/** Looks for an ASCII word in a stream of bytes, in any case; the word's first character occurs in it only once. */
final class ByteSearch {

    private final String word;
    private int matched;

    ByteSearch(String lowerCaseWord) {
        word = lowerCaseWord;
    }

    /** Takes the next byte; true when the word ends with it. Zero bytes are passed over, so UTF-16 is found too. */
    boolean endsWith(int b) {
        if (b == 0) {
            return false;
        }
        int lower = b >= 'A' && b <= 'Z' ? b + 32 : b;
        if (lower == word.charAt(matched)) {
            matched++;
        } else {
            matched = lower == word.charAt(0) ? 1 : 0;
        }
        if (matched < word.length()) {
            return false;
        }
        matched = 0;
        return true;
    }
}
