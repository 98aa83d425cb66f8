package org.poamtracker.report;

/** How a report is written. */
public enum ReportFormat {
    /** Tagged, PDF/UA-1. */
    PDF("application/pdf"),
    /** A workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** A document that can be edited. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
