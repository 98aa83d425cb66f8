package org.poamtracker.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/**
 * Horizontal bars, each a whole with a part of it, drawn as vectors. The part is hatched and every bar carries its
 * numbers, so that colour alone says nothing. The report prints the same numbers as a table beside it.
 */
public final class BarChart extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1L;

    private static final Color WHOLE = new Color(0x14558F);
    private static final Color PART = new Color(0x680A1D);
    private static final Color TEXT = new Color(0x141414);
    private static final Color TRACK = new Color(0xF2F2F2);
    private static final float SIZE = 8;
    private static final float LEGEND = 20;
    private static final float LABELS = 74;
    private static final float MOST_LABEL = 0.45f;
    private static final float GAP = 8;
    private static final float NUMBERS = 86;
    private static final float MOST_STEP = 34;
    private static final FontRenderContext GLYPHS = new FontRenderContext(null, true, true);

    @SuppressWarnings("serial") // what List.copyOf makes is serializable
    private final List<Bar> bars;

    private final String wholeName;
    private final String partName;
    private final int scale;

    /**
     * Bars from the top down.
     *
     * @param wholeName what the legend calls the rest of a bar
     * @param partName what it calls the part; null where no bar has one
     */
    public BarChart(List<Bar> bars, String wholeName, String partName) {
        this(bars, wholeName, partName, 1);
    }

    private BarChart(List<Bar> bars, String wholeName, String partName, int scale) {
        this.bars = List.copyOf(bars);
        this.wholeName = wholeName;
        this.partName = partName;
        this.scale = scale;
    }

    /** The same bars, of which one as long as this fills its track, and not the longest of them. */
    public BarChart outOf(int whole) {
        return new BarChart(bars, wholeName, partName, whole);
    }

    /** One bar: the part is counted in the whole, and the numbers are written behind it. */
    public record Bar(String label, int whole, int part, String numbers) implements Serializable {}

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float left = (float) area.getX();
        float top = (float) area.getY();
        float labels = labels((float) area.getWidth());
        legend(graphics, left + labels, top);
        float step = Math.min(MOST_STEP, (float) (area.getHeight() - LEGEND) / Math.max(1, bars.size()));
        float width = (float) area.getWidth() - labels - NUMBERS;
        int most = Math.max(scale, bars.stream().mapToInt(Bar::whole).max().orElse(1));
        float y = top + LEGEND;
        for (Bar bar : bars) {
            bar(
                    graphics,
                    bar,
                    new Rectangle2D.Float(left + labels, y + step * 0.16f, width, step * 0.68f),
                    most,
                    labels - GAP);
            y += step;
        }
    }

    /** As wide as the longest label, but never more than leaves room for bars. */
    private float labels(float all) {
        float longest = (float) bars.stream()
                .mapToDouble(bar -> width(bar.label(), Fonts.REGULAR))
                .max()
                .orElse(0);
        return Math.max(LABELS, Math.min(longest + GAP, all * MOST_LABEL));
    }

    /** What of a label fits. */
    private static String fitting(String label, float room) {
        String fitting = label;
        while (fitting.length() > 1 && width(fitting, Fonts.REGULAR) > room) {
            fitting = fitting.substring(0, fitting.length() - 2).stripTrailing() + "\u2026";
        }
        return fitting;
    }

    private void legend(Graphics2D graphics, float x, float y) {
        float next = partName == null ? x : swatch(graphics, partName, x, y, true) + 14;
        swatch(graphics, wholeName, next, y, false);
    }

    private float swatch(Graphics2D graphics, String name, float x, float y, boolean part) {
        fill(graphics, new Rectangle2D.Float(x, y + 2, 9, 9), part);
        return text(graphics, name, x + 13, y + 9.5f, Fonts.REGULAR);
    }

    private void bar(Graphics2D graphics, Bar bar, Rectangle2D.Float track, int most, float room) {
        float middle = track.y + track.height / 2 + SIZE * 0.36f;
        String label = fitting(bar.label(), room);
        text(graphics, label, track.x - GAP - width(label, Fonts.REGULAR), middle, Fonts.REGULAR);
        graphics.setColor(TRACK);
        graphics.fill(track);
        float whole = track.width * bar.whole() / most;
        float part = track.width * bar.part() / most;
        fill(graphics, new Rectangle2D.Float(track.x + part, track.y, whole - part, track.height), false);
        fill(graphics, new Rectangle2D.Float(track.x, track.y, part, track.height), true);
        text(graphics, bar.numbers(), track.x + track.width + 6, middle, Fonts.BOLD);
    }

    private static void fill(Graphics2D graphics, Rectangle2D.Float shape, boolean hatched) {
        if (shape.width <= 0) {
            return;
        }
        graphics.setColor(hatched ? PART : WHOLE);
        graphics.fill(shape);
        if (hatched) {
            hatch(graphics, shape);
        }
    }

    private static void hatch(Graphics2D graphics, Rectangle2D.Float shape) {
        Shape clip = graphics.getClip();
        graphics.clip(shape);
        graphics.setColor(Color.WHITE);
        graphics.setStroke(new BasicStroke(0.8f));
        for (float x = shape.x - shape.height; x < shape.x + shape.width; x += 4) {
            graphics.draw(new Line2D.Float(x, shape.y + shape.height, x + shape.height, shape.y));
        }
        graphics.setClip(clip);
    }

    /** Draws outlines, which need no font in the PDF, and returns where the text ends. */
    private static float text(Graphics2D graphics, String text, float x, float baseline, Font font) {
        graphics.setColor(TEXT);
        graphics.fill(font.createGlyphVector(GLYPHS, text).getOutline(x, baseline));
        return x + width(text, font);
    }

    private static float width(String text, Font font) {
        return (float) font.createGlyphVector(GLYPHS, text).getLogicalBounds().getWidth();
    }

    /** Loaded when the first chart is drawn. */
    private static final class Fonts {

        private static final Font REGULAR = load("NotoSans-Regular.ttf");
        private static final Font BOLD = load("NotoSans-Bold.ttf");

        private static Font load(String name) {
            try (InputStream in = BarChart.class.getResourceAsStream("/reports/fonts/" + name)) {
                return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(SIZE);
            } catch (FontFormatException e) {
                throw new IllegalStateException(name, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
