package org.poamtracker.reports.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;
import org.poamtracker.reports.chart.BarChart;

/** The pages of a report that is made of tiles, perhaps a chart with its table, and rows. */
public final class Register {

    private final String template;
    private final Map<String, Object> values = new HashMap<>();

    /** Printed by this template; with these tiles, and words in place of rows where there is none. */
    public Register(String template, List<Tile> tiles, boolean empty) {
        this.template = template;
        values.put("tiles", Tile.source(tiles));
        values.put("empty", empty);
    }

    /** A chart, the words that are read instead of it, and the table beside it. */
    public Register chart(BarChart chart, String text, List<Line> lines) {
        values.put("chart", chart);
        values.put("chartText", text);
        values.put("lines", Line.source(lines));
        return this;
    }

    /** One more value for the template. */
    public Register with(String parameter, Object value) {
        values.put(parameter, value);
        return this;
    }

    /** The pages with these rows. */
    public Section<Row> rows(List<Row> rows) {
        return new Section<>(template, Row.class, rows, rows.size(), Row::ordinal, values);
    }

    /** The sheet that says what a report is of, with the figures of its tiles. */
    public static Section<Tile> summary(List<Tile> tiles) {
        return new Section<>("summary", Tile.class, tiles, 1, tile -> 1, Map.of());
    }

    /** A sheet of these rows. */
    public static <R extends Record> Section<R> sheet(String template, Class<R> type, List<R> rows) {
        return new Section<>(template, type, rows, 1, row -> 1, Map.of());
    }

    /** The name of a holder above the rows that are its own. */
    public static String holder(Texts texts, String secretariat, String agency) {
        return texts.format("holder", secretariat, agency);
    }
}
