package org.poamtracker.web.ui;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.poamtracker.platform.RuleViolation;

/** The words for a broken rule: {@code poam.open-milestones} is a key of the bundle that pages know as {@code poamText}. */
public class RuleTexts {

    private static final Pattern KEY_OF_ENUM = Pattern.compile("[A-Z]\\w+\\.[A-Z_]+");

    private final Function<String, ResourceBundle> bundles;

    /** @param bundles gives the bundle for the name that pages know it by */
    RuleTexts(Function<String, ResourceBundle> bundles) {
        this.bundles = bundles;
    }

    /** Texts from the bundles of the application that serves this request. */
    public static RuleTexts of(FacesContext context) {
        return new RuleTexts(name -> context.getApplication().getResourceBundle(context, name));
    }

    /** Texts from other bundles, for answers that no page gives. */
    public static RuleTexts ofBundles(Function<String, ResourceBundle> bundles) {
        return new RuleTexts(bundles);
    }

    /** What a code says. @throws java.util.MissingResourceException for a code without a text */
    public String text(String code, List<?> arguments) {
        String feature = code.substring(0, code.indexOf('.'));
        ResourceBundle texts = bundles.apply(feature + "Text");
        Object[] readable =
                arguments.stream().map(argument -> readable(argument, texts)).toArray();
        return new MessageFormat(texts.getString(code), Locale.US).format(readable);
    }

    /** Days and values of enums as pages write them, also where a value was kept as its key. */
    private static Object readable(Object argument, ResourceBundle texts) {
        if (argument instanceof LocalDate day) {
            return Formats.date(day);
        }
        String key = argument instanceof Enum<?> value ? Formats.key(value) : argument.toString();
        return KEY_OF_ENUM.matcher(key).matches() && texts.containsKey(key) ? texts.getString(key) : argument;
    }

    /** What is wrong, then one line for each reason. @throws java.util.MissingResourceException for a code without a text */
    public Stream<String> lines(RuleViolation violation) {
        return Stream.concat(
                Stream.of(line(violation)), violation.reasons().stream().flatMap(this::lines));
    }

    private String line(RuleViolation violation) {
        return text(violation.code(), violation.arguments());
    }
}
