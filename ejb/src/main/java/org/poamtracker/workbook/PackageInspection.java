package org.poamtracker.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.xml.sax.SAXException;

/** Looks at every part of a package once: names, sizes, document types, macros. A macro itself is never unpacked. */
final class PackageInspection {

    private static final int LONGEST_NAME = 255;

    private final WorkbookLimits limits;
    private final String fileName;
    private final PartMeter meter;
    private final Set<String> seen = new HashSet<>();

    PackageInspection(WorkbookLimits limits, String fileName, long fileBytes) {
        this.limits = limits;
        this.fileName = fileName.toLowerCase(Locale.ROOT);
        this.meter = new PartMeter(limits, fileBytes);
    }

    /** Returns whether there are macros, in a file that says so. */
    boolean inspect(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = zip.stream().toList();
            if (entries.size() > limits.parts()) {
                throw new WorkbookRefused(RefusalRule.TOO_MANY_PARTS, limits.parts());
            }
            entries.forEach(this::checkName);
            ContentTypes types = contentTypes(zip);
            String macro = refuseByType(types, entries);
            for (ZipEntry entry : entries) {
                boolean known = entry.isDirectory() || entry.getName().equals(ContentTypes.PART);
                if (!known && !isMacro(entry, types)) {
                    inspect(zip, entry);
                }
            }
            return !macro.isEmpty();
        }
    }

    private void checkName(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        boolean leaves = name.startsWith("/")
                || name.matches("(?i)^[a-z]:.*")
                || name.matches("(^|.*/)\\.\\.?(/.*|$)")
                || name.chars().anyMatch(Character::isISOControl);
        if (leaves || name.length() > LONGEST_NAME) {
            String shown = entry.getName().substring(0, Math.min(entry.getName().length(), LONGEST_NAME));
            throw new WorkbookRefused(RefusalRule.PART_NAME, shown.replaceAll("\\p{Cntrl}", "?"));
        }
        if (!seen.add(name.toLowerCase(Locale.ROOT))) {
            throw new WorkbookRefused(RefusalRule.DUPLICATE_PART, name);
        }
    }

    private ContentTypes contentTypes(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(ContentTypes.PART);
        if (entry == null) {
            boolean openDocument = zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null;
            throw new WorkbookRefused(
                    RefusalRule.WRONG_TYPE, FileKind.labelOfPackage(openDocument ? "opendocument" : ""));
        }
        inspect(zip, entry);
        try (InputStream part = zip.getInputStream(entry)) {
            return ContentTypes.read(part);
        } catch (SAXException e) {
            throw (WorkbookRefused) new WorkbookRefused(RefusalRule.DAMAGED, ContentTypes.PART).initCause(e);
        }
    }

    /** @return the part with the macros, or nothing */
    private String refuseByType(ContentTypes types, List<? extends ZipEntry> entries) {
        if (types.binary()) {
            throw new WorkbookRefused(RefusalRule.BINARY_XLSB);
        }
        if (!types.workbook()) {
            throw new WorkbookRefused(RefusalRule.WRONG_TYPE, FileKind.labelOfPackage(types.main()));
        }
        String macro = entries.stream()
                .filter(entry -> isMacro(entry, types))
                .map(ZipEntry::getName)
                .findFirst()
                .orElse(types.macroPart());
        boolean named = fileName.endsWith(".xlsm") || fileName.endsWith(".xltm");
        boolean saysSo = named && types.macroEnabled();
        if (!saysSo && (!macro.isEmpty() || types.macroEnabled())) {
            throw new WorkbookRefused(RefusalRule.MACRO_IN_XLSX, macro.isEmpty() ? ContentTypes.PART : macro);
        }
        return macro;
    }

    private static boolean isMacro(ZipEntry entry, ContentTypes types) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return types.macroPart().equalsIgnoreCase("/" + name)
                || name.contains("vbaproject")
                || name.contains("xl/macrosheets/");
    }

    private void inspect(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean heldInMemory =
                name.endsWith(".rels") || name.endsWith("xl/workbook.xml") || name.startsWith("[content");
        byte[] head;
        try (InputStream part = zip.getInputStream(entry)) {
            head = meter.measure(entry, part, heldInMemory ? limits.structureBytes() : limits.inflatedBytes());
        }
        if (name.contains("/embeddings/")) {
            return; // a document put into a sheet: measured, and then left alone
        }
        if (FileKind.isArchive(head)) {
            throw new WorkbookRefused(RefusalRule.NESTED_ARCHIVE, entry.getName());
        }
        PartProlog.check(entry.getName(), head);
    }
}
