package org.poamtracker.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.poamtracker.library.Incoming.IncomingInstrument;
import org.poamtracker.library.Incoming.IncomingRequirement;

/**
 * Reads a file of the library as people write it: a heading with {@code #} for the instrument and deeper ones for what it asks
 * for, each a citation and a title with a bar between; below it lines such as {@code duty: shall}; after a blank line the text.
 * What is not said of when, whom, where from and where to read is that of the heading above (ADR 021).
 */
final class LibraryText {

    private static final String CODE = "[A-Z0-9][A-Z0-9-]{1,39}";
    private static final Pattern ADOPTED = Pattern.compile("(.*?)(?: on (\\d{4}-\\d\\d-\\d\\d))?");

    private final LibraryBlocks blocks;
    private final List<LibraryFault> faults;
    private final Map<String, List<Wording>> wordings = new LinkedHashMap<>();
    private final List<IncomingRequirement> requirements = new ArrayList<>();
    private final List<Block> above = new ArrayList<>();

    private LibraryText(LibraryBlocks blocks) {
        this.blocks = blocks;
        this.faults = blocks.faults();
    }

    /** What the file holds, and everything that is wrong with it. */
    static Incoming read(String name, String text) {
        return new LibraryText(LibraryBlocks.of(name, text)).read();
    }

    private Incoming read() {
        List<Block> all = blocks.all();
        if (all.isEmpty() || all.get(0).depth() != 1) {
            faults.add(0, blocks.fault(1, "library.text-no-instrument"));
            return new Incoming(List.of(), List.of(), faults);
        }
        Block top = all.get(0);
        above.add(top);
        InstrumentFacts facts = instrument(top);
        for (Block block : all.subList(1, all.size())) {
            requirement(block);
        }
        String code = top.value("code").orElse("");
        if (!code.matches(CODE)) {
            fault(top, "code", "library.text-code", code);
        }
        IncomingInstrument read = new IncomingInstrument(
                blocks.place(top.line()),
                code,
                facts,
                applies(top),
                top.value("catalogue").orElse(null),
                requirements);
        return new Incoming(faults.isEmpty() ? List.of(read) : List.of(), List.of(), faults);
    }

    private InstrumentFacts instrument(Block top) {
        InstrumentFacts facts = new InstrumentFacts();
        facts.setTitle(limited(top, "title", top.title(), 300));
        facts.setShortName(limited(top, "short", needed(top, "short"), 80));
        facts.setKind(kind(top));
        facts.setIssuer(limited(top, "issuer", top.value("issuer").orElse(null), 200));
        facts.setLink(link(top));
        facts.setSummary(limited(top, "text", top.text(), 2000));
        facts.setInForceFrom(inForce(top, 0));
        facts.setInForceTo(inForce(top, 1));
        facts.setSupersededBy(top.value("superseded by").orElse(null));
        facts.setSource(limited(top, "source", top.value("source").orElse(null), 500));
        Matcher adopted = ADOPTED.matcher(top.value("adopted").orElse(""));
        if (adopted.matches()) {
            facts.setAdoptedBy(limited(top, "adopted", adopted.group(1), 300));
            facts.setAdoptedOn(adopted.group(2) == null ? null : day(top, "adopted", adopted.group(2)));
        }
        return facts;
    }

    private void requirement(Block block) {
        if (block.depth() > above.size() + 1 || block.depth() < 2) {
            faults.add(blocks.fault(block.line(), "library.text-depth", block.citation()));
            return;
        }
        above.subList(block.depth() - 1, above.size()).clear();
        String parent = block.depth() == 2 ? null : above.get(above.size() - 1).citation();
        above.add(block);
        Wording wording = wording(block);
        List<Wording> known = wordings.get(block.citation());
        if (known == null) {
            List<Wording> all = new ArrayList<>(List.of(wording));
            wordings.put(block.citation(), all);
            requirements.add(new IncomingRequirement(blocks.place(block.line()), block.citation(), parent, all));
        } else if (wording.from().isAfter(known.get(known.size() - 1).from())) {
            known.add(wording);
        } else {
            faults.add(blocks.fault(block.line(), "library.text-twice", block.citation()));
        }
    }

    private Wording wording(Block block) {
        RequirementFacts facts = new RequirementFacts();
        facts.setHeading(limited(block, "title", block.title(), 300));
        facts.setText(limited(block, "text", block.text(), RequirementFacts.LONGEST));
        facts.setDuty(duty(block));
        facts.setLink(link(block));
        facts.setWords(limited(block, "words", block.value("words").orElse(null), 1000));
        facts.setInForceFrom(inForce(block, 0));
        facts.setInForceTo(inForce(block, 1));
        facts.setSupersededBy(block.value("superseded by").orElse(null));
        facts.setSource(limited(block, "source", inherited("source").orElse(null), 500));
        LocalDate from =
                block.value("from").map(text -> day(block, "from", text)).orElse(facts.getInForceFrom());
        return new Wording(facts, applies(block), from);
    }

    private InstrumentKind kind(Block top) {
        String said = needed(top, "kind").toUpperCase(Locale.ROOT).replace(' ', '_');
        for (InstrumentKind kind : InstrumentKind.values()) {
            if (kind.name().equals(said)) {
                return kind;
            }
        }
        fault(top, "kind", "library.text-value", "kind", said);
        return InstrumentKind.POLICY;
    }

    private Duty duty(Block block) {
        String said = block.value("duty").orElse("none").toUpperCase(Locale.ROOT);
        for (Duty duty : Duty.values()) {
            if (duty.name().equals(said)) {
                return duty;
            }
        }
        fault(block, "duty", "library.text-value", "duty", said);
        return Duty.NONE;
    }

    private String link(Block block) {
        String link = inherited("link").orElse(null);
        if (link != null && !link.matches("https?://\\S{1,490}")) {
            fault(block, "link", "library.text-value", "link", link);
        }
        return link;
    }

    /** The first or the second of {@code 2008-09-19 to 2019-10-24}. */
    private LocalDate inForce(Block block, int which) {
        String[] days = inherited("in force").orElse("").split(" to ", -1);
        if (which >= days.length) {
            return null;
        }
        return day(block, "in force", days[which]);
    }

    private LocalDate day(Block block, String key, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            fault(block, key, "library.text-day", key, text);
            return LocalDate.EPOCH;
        }
    }

    private Map<EntityKind, Force> applies(Block block) {
        Map<EntityKind, Force> applies = new EnumMap<>(EntityKind.class);
        for (String part : inherited("applies").orElse("").split(";", -1)) {
            String said = part.strip();
            if (!said.isEmpty() && !Applies.read(said, applies)) {
                fault(block, "applies", "library.text-value", "applies", said);
            }
        }
        return applies;
    }

    private String needed(Block block, String key) {
        return block.value(key).orElseGet(() -> {
            faults.add(blocks.fault(block.line(), "library.text-missing", key));
            return "";
        });
    }

    private String limited(Block block, String key, String value, int most) {
        if (value != null && value.length() > most) {
            fault(block, key, "library.text-long", key, most);
        }
        return value;
    }

    /** Of this heading, or of the nearest above it that says it. */
    private Optional<String> inherited(String key) {
        for (int at = above.size() - 1; at >= 0; at--) {
            Optional<String> said = above.get(at).value(key);
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    private void fault(Block block, String key, String code, Object... arguments) {
        faults.add(blocks.fault(block.lineOf(key), code, arguments));
    }
}
