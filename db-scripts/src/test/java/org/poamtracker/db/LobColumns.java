package org.poamtracker.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The CLOB and BLOB columns that migrations make, by table: Oracle neither compares nor sorts them, H2 does. */
final class LobColumns {

    private static final Pattern TABLE = Pattern.compile("(?is)^(?:CREATE TABLE|ALTER TABLE) (\\w+)(.*)");
    private static final Pattern LOB =
            Pattern.compile("(?i)[(,]\\s*(?:ADD\\s+)?(\\w+)\\s+[CB]LOB\\b|ADD\\s+(\\w+)\\s+[CB]LOB\\b");

    private final Map<String, Set<String>> columns = new HashMap<>();

    /** Those of the migrations on the class path; none where there are none. */
    static LobColumns ofTheProduct() {
        var lobs = new LobColumns();
        scripts().forEach(lobs::add);
        return lobs;
    }

    /** Adds those of a script. */
    LobColumns add(String script) {
        for (String statement : SqlScript.statements(script)) {
            Matcher table = TABLE.matcher(statement);
            if (table.matches()) {
                Matcher lob = LOB.matcher(table.group(2));
                while (lob.find()) {
                    columns.computeIfAbsent(upper(table.group(1)), name -> new HashSet<>())
                            .add(upper(lob.group(1) == null ? lob.group(2) : lob.group(1)));
                }
            }
        }
        return this;
    }

    /** The names of the LOB columns of some tables. */
    Set<String> of(Set<String> tables) {
        Set<String> names = new HashSet<>();
        tables.forEach(table -> names.addAll(columns.getOrDefault(upper(table), Set.of())));
        return names;
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static List<String> scripts() {
        List<String> scripts = new ArrayList<>();
        try {
            var folders = LobColumns.class.getClassLoader().getResources("db/migration");
            while (folders.hasMoreElements()) {
                scripts.addAll(scripts(folders.nextElement()));
            }
            return scripts;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> scripts(URL folder) throws IOException, URISyntaxException {
        if (folder.getProtocol().equals("file")) {
            return scripts(Path.of(folder.toURI()));
        }
        String jar = folder.toString();
        URI file = URI.create(jar.substring(0, jar.indexOf('!')));
        try (FileSystem opened = FileSystems.newFileSystem(Path.of(URI.create(file.getSchemeSpecificPart())))) {
            return scripts(opened.getPath("db/migration"));
        }
    }

    private static List<String> scripts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .map(LobColumns::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
