package org.poamtracker.reports.part;

import java.util.List;
import org.poamtracker.reports.RecordDataSource;

/**
 * One of the five figures above the first chapter.
 *
 * @param tone how it is marked: the name of a {@link Tone}
 * @param alert whether the figure is printed as something to look at
 */
public record Tile(String label, String value, String tone, boolean alert) {

    /** What the colour at the edge of a tile stands for; its label says the same in words. */
    public enum Tone {
        PLAIN,
        LATE,
        HELD,
        DONE,
        QUIET
    }

    /** A figure that is only read. */
    public static Tile of(String label, String value, Tone tone) {
        return new Tile(label, value, tone.name(), false);
    }

    /** A figure to look at, unless there is nothing to see. */
    public static Tile alert(String label, String value, boolean any) {
        return new Tile(label, value, Tone.LATE.name(), any);
    }

    /** The tiles as the house template takes them. */
    public static RecordDataSource source(List<Tile> tiles) {
        return new RecordDataSource(Tile.class, tiles.iterator());
    }
}
