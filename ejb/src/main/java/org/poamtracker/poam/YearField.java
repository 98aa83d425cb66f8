package org.poamtracker.poam;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.poamtracker.platform.Texts;

/**
 * A field that each fiscal year of an item has, as one text: the value where all years have the same, otherwise one value
 * for each year in their order. So what a bulk change wrote over can be written back (POAM-14).
 */
final class YearField {

    /** Stands between the values of several years; nobody types it. */
    static final String BETWEEN = "\u2063";

    private YearField() {}

    static String read(PoamFacts facts, Function<CostFacts, Object> get) {
        List<String> values = facts.getPlan().said().stream()
                .map(get)
                .map(value -> Objects.toString(value, ""))
                .toList();
        List<String> different = values.stream().distinct().toList();
        return Texts.orNull(different.size() == 1 ? different.get(0) : String.join(BETWEEN, values));
    }

    /** One value is written on all years, or begins the first one; null takes it away from all. */
    static void write(PoamFacts facts, String text, BiConsumer<CostFacts, String> set) {
        List<CostFacts> costs = facts.getPlan().getCosts();
        String[] values = text == null ? new String[] {""} : text.split(BETWEEN, -1);
        while (text != null && costs.size() < values.length) {
            costs.add(new CostFacts());
        }
        for (int i = 0; i < costs.size(); i++) {
            set.accept(costs.get(i), Texts.orNull(values.length == 1 ? values[0] : values[i]));
        }
    }
}
