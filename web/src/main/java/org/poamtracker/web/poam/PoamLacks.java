package org.poamtracker.web.poam;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.poamtracker.poam.PoamDetail;
import org.poamtracker.poam.PoamDetail.Lack;

/** What a draft still lacks, in words, each with the field where it is mended. */
@ApplicationScoped
public class PoamLacks {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            entry("poam.missing-description", "description"),
            entry("poam.missing-source", "sourceKind"),
            entry("poam.missing-detector", "detectorSource"),
            entry("poam.missing-detected", "detectedOn"),
            entry("poam.missing-rating", "originalRating"),
            entry("poam.missing-office", "unitId"),
            entry("poam.missing-owner", "ownerId"),
            entry("poam.missing-contact", "pointOfContact"),
            entry("poam.missing-plan", "remediationPlan"),
            entry("poam.missing-resources", "resources"),
            entry("poam.missing-funding", "costs"),
            entry("poam.missing-fiscal-year", "costs"),
            entry("poam.missing-obstacle", "costs"),
            entry("poam.missing-exploited-due", "exploitedDueOn"),
            entry("poam.missing-vendor-product", "vendorProduct"),
            entry("poam.missing-vendor-check", "vendorCheckedOn"),
            entry("poam.missing-due", "dueOn"),
            entry("poam.due-in-past", "dueOn"),
            entry("poam.beyond-cap", "dueOn"));

    @Inject
    PoamTexts texts;

    /** One thing that is missing, and the address where it can be given. */
    public record Line(String text, String href) {}

    /** Nothing unless it is a draft. */
    List<Line> of(PoamDetail item) {
        return item.missing().stream()
                .map(lack -> new Line(text(lack), href(item.id(), lack.code())))
                .toList();
    }

    private String text(Lack lack) {
        Object[] arguments = lack.arguments().stream()
                .map(argument -> texts.value("", argument))
                .toArray();
        return new MessageFormat(texts.text(lack.code()), Locale.US).format(arguments);
    }

    private static String href(long id, String code) {
        if (FIELDS.containsKey(code)) {
            return "/poam/edit.xhtml?id=" + id + "#item:" + FIELDS.get(code);
        }
        return "poam.missing-milestone".equals(code)
                ? "/poam/milestone.xhtml?id=" + id
                : "/poam/show.xhtml?id=" + id + "#milestones";
    }
}
