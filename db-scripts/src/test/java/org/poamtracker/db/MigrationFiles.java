package org.poamtracker.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be asked of migrations by reading them: their names, their grammar, and what they grant on Oracle. */
final class MigrationFiles {

    private static final Pattern NAME = Pattern.compile("V\\d{12}__[a-z]+(_[a-z0-9]+)*\\.sql");
    private static final Pattern SEQUENCE = Pattern.compile("(?i)^CREATE SEQUENCE (\\w+)");

    private final List<Path> files;

    MigrationFiles(Path directory) {
        try (Stream<Path> found = Files.list(directory)) {
            files = found.filter(file -> !Files.isDirectory(file))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything wrong with the files, one line each. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Set<String> versions = new TreeSet<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (!NAME.matcher(name).matches()) {
                problems.add(name + ": is not named VyyyyMMddHHmm__feature_what.sql");
            } else if (!versions.add(name.substring(0, 13))) {
                problems.add(name + ": another migration has the same time");
            }
            for (String statement : onOracle(file)) {
                OracleGrammar.problems(statement).forEach(problem -> problems.add(name + ": " + problem));
            }
        }
        problems.addAll(ungrantedSequences());
        return problems;
    }

    /** H2 knows no rights on sequences, so their grants are for Oracle only and are looked for in the text. */
    private List<String> ungrantedSequences() {
        List<String> statements =
                files.stream().flatMap(file -> onOracle(file).stream()).toList();
        return statements.stream()
                .map(SEQUENCE::matcher)
                .filter(Matcher::find)
                .map(sequence -> sequence.group(1))
                .filter(name -> !statements.contains("GRANT SELECT ON " + name + " TO " + TestDatabase.RUNTIME))
                .map(name -> name + ": write ${onOracle}GRANT SELECT ON " + name + " TO ${runtime};")
                .toList();
    }

    private static List<String> onOracle(Path file) {
        try {
            return OracleGrammar.statements(Files.readString(file)
                    .replace("${runtime}", TestDatabase.RUNTIME)
                    .replace("${onOracle}", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
