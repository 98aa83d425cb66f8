package org.poamtracker.security;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;
import org.poamtracker.platform.RuleViolation;

/**
 * SEC-3: what NIST SP 800-63B-4 asks of a password that is the only factor: 15 characters or more, any of them, long ones
 * welcome, nothing that is known or easily guessed, no rules of composition, no regular change. Letters and digits only
 * where an agency has to ask for them (940 CMR 27).
 */
final class PasswordRules {

    static final int SHORTEST = 15;
    static final int LONGEST = 128;

    /** About as many guesses as a random word of eight letters takes; known passwords and patterns stay below. */
    private static final double ENTROPY = 36;

    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("(?=.*\\p{L})(?=.*\\p{Nd}).*", Pattern.DOTALL);

    private PasswordRules() {}

    /**
     * Refuses what may not become a password.
     *
     * @param about words that somebody who knows the holder would try: the login, the name
     * @throws RuleViolation {@code security.password-too-short}, {@code -too-long}, {@code -guessable}, {@code -letters-and-digits}
     */
    static void check(String password, List<String> about, boolean lettersAndDigits) {
        String normal = Passwords.normal(password);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            throw new RuleViolation("security.password-too-short", SHORTEST);
        }
        if (length > LONGEST) {
            throw new RuleViolation("security.password-too-long", LONGEST);
        }
        if (lettersAndDigits && !LETTERS_AND_DIGITS.matcher(normal).matches()) {
            throw new RuleViolation("security.password-letters-and-digits");
        }
        if (!estimator(about).estimate(normal).isMinimumEntropyMet()) {
            throw new RuleViolation("security.password-guessable");
        }
    }

    private static Nbvcxz estimator(List<String> about) {
        DictionaryBuilder own =
                new DictionaryBuilder().setDictionaryName("about").setExclusion(true);
        about.forEach(word -> own.addWord(word.toLowerCase(Locale.ROOT), 1));
        List.of("poam", "tracker", "poamtracker", "massachusetts", "commonwealth")
                .forEach(word -> own.addWord(word, 1));
        List<Dictionary> all = ConfigurationBuilder.getDefaultDictionaries();
        all.add(own.createDictionary());
        return new Nbvcxz(new ConfigurationBuilder()
                .setMinimumEntropy(ENTROPY)
                .setMaxLength(LONGEST)
                .setDictionaries(all)
                .createConfiguration());
    }
}
