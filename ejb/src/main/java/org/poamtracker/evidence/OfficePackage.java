package org.poamtracker.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.poamtracker.platform.RuleViolation;

/**
 * A Word, Excel or PowerPoint file: a zip archive whose parts are unpacked into nothing to see that they are few, small,
 * and neither macros, programs nor doors to elsewhere (FILE-2).
 */
final class OfficePackage {

    static final int MOST_PARTS = 5_000;
    static final long MOST_UNPACKED = 200L << 20;
    static final int MOST_RATIO = 100;

    /** Of a part that is read as XML, where a parser holds a whole tag in memory. */
    static final long MOST_STRUCTURE = 4L << 20;

    private static final long RATIO_COUNTS_FROM = 1L << 20;
    private static final String TYPES = "[Content_Types].xml";

    private final FileKind kind;
    private final FileName name;
    private final long packed;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;

    private OfficePackage(FileKind kind, FileName name, long packed) {
        this.kind = kind;
        this.name = name;
        this.packed = packed;
    }

    static void check(Path file, FileKind kind, FileName name) throws IOException {
        ZipEnd.check(file, name, MOST_PARTS);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            new OfficePackage(kind, name, Files.size(file)).check(zip);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw (RuleViolation) new RuleViolation("evidence.damaged", name.extension()).initCause(broken);
        }
    }

    private void check(ZipFile zip) throws IOException {
        ZipEntry types = zip.getEntry(TYPES);
        if (types == null) {
            throw new RuleViolation("evidence.content-differs", name.extension(), "application/zip");
        }
        unpack(zip, types, MOST_STRUCTURE);
        try (InputStream content = zip.getInputStream(types)) {
            OfficeXml.checkTypes(content, kind, name);
        }
        Set<String> names = new HashSet<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry part = all.nextElement();
            if (!names.add(part.getName().toLowerCase(Locale.ROOT)) || isOutside(part.getName())) {
                throw new RuleViolation("evidence.damaged", name.extension());
            }
            Part.checkName(part.getName());
            check(zip, part);
        }
    }

    private void check(ZipFile zip, ZipEntry part) throws IOException {
        if (!part.getName().toLowerCase(Locale.ROOT).endsWith(".rels")) {
            unpack(zip, part, MOST_UNPACKED);
            return;
        }
        unpack(zip, part, MOST_STRUCTURE);
        try (InputStream content = zip.getInputStream(part)) {
            OfficeXml.checkRelations(content, name);
        }
    }

    private void unpack(ZipFile zip, ZipEntry part, long most) throws IOException {
        boolean xml = part.getName().toLowerCase(Locale.ROOT).matches(".*\\.(xml|rels|vml)");
        ByteSearch docType = new ByteSearch("<!doctype");
        long size = 0;
        try (InputStream content = zip.getInputStream(part)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                if (size == 0 && n > 0) {
                    Part.checkBeginning(part.getName(), new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                }
                size += n;
                unpacked += n;
                refuseBomb(part, size, most);
                for (int i = 0; xml && i < n; i++) {
                    if (docType.endsWith(buffer[i])) {
                        throw new RuleViolation("evidence.doctype", part.getName());
                    }
                }
            }
        }
    }

    private void refuseBomb(ZipEntry part, long size, long most) {
        boolean ratio = unpacked > RATIO_COUNTS_FROM
                && (unpacked > MOST_RATIO * packed || size > MOST_RATIO * Math.max(part.getCompressedSize(), 1 << 10));
        if (ratio || size > most || unpacked > MOST_UNPACKED) {
            throw new RuleViolation("evidence.bomb", MOST_UNPACKED >> 20, MOST_RATIO);
        }
    }

    private static boolean isOutside(String part) {
        return part.startsWith("/")
                || part.contains("..")
                || part.contains("\\")
                || part.contains(":")
                || part.contains("\0");
    }
}
