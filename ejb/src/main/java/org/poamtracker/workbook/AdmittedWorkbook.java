package org.poamtracker.workbook;

import java.nio.file.Path;

/** A file that {@link WorkbookGate} let pass. Only the gate makes one, so nothing else is ever read. */
public final class AdmittedWorkbook {

    private final Path file;
    private final String fileName;
    private final boolean macros;
    private final WorkbookLimits limits;

    AdmittedWorkbook(Path file, String fileName, boolean macros, WorkbookLimits limits) {
        this.file = file;
        this.fileName = fileName;
        this.macros = macros;
        this.limits = limits;
    }

    /** Where the file lies. */
    public Path file() {
        return file;
    }

    /** The name its owner gave it. */
    public String fileName() {
        return fileName;
    }

    /** Whether it is an .xlsm with macros. They are not opened; only the cells are read. */
    public boolean macros() {
        return macros;
    }

    WorkbookLimits limits() {
        return limits;
    }
}
