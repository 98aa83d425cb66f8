package org.poamtracker.reports.pdf;

import java.util.Map;
import net.sf.jasperreports.engine.JRStyle;

/** What a printed element is to a screen reader. Its style says it, so that a template need not tag every cell. */
enum Role {
    H1("H1"),
    H2("H2"),
    H3("H3"),
    HEAD_ROW("TR"),
    ROW("TR"),
    COLUMN_HEAD("TH"),
    ROW_HEAD("TH"),
    CELL("TD"),
    /** Decoration and what repeats on every page: not read. */
    ARTIFACT("Artifact"),
    /** Text is a paragraph, an image a figure; a frame is looked through. */
    NONE("P");

    private static final Map<String, Role> BY_STYLE = Map.of(
            "Title", H1,
            "Heading", H2,
            "Subheading", H3,
            "HeadRow", HEAD_ROW,
            "Row", ROW,
            "ColumnHead", COLUMN_HEAD,
            "RowHead", ROW_HEAD,
            "Cell", CELL,
            "Artifact", ARTIFACT);

    private final String tag;

    Role(String tag) {
        this.tag = tag;
    }

    /** The name of the structure element in the PDF. */
    String tag() {
        return tag;
    }

    boolean isRow() {
        return this == ROW || this == HEAD_ROW;
    }

    /** The role of a style, or of the nearest style that it builds on. */
    static Role of(JRStyle style) {
        for (JRStyle base = style; base != null; base = base.getStyle()) {
            Role role = BY_STYLE.get(base.getName());
            if (role != null) {
                return role;
            }
        }
        return NONE;
    }
}
