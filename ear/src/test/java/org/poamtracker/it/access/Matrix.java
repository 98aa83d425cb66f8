package org.poamtracker.it.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code access-matrix.csv}: who may do what on whose data. */
public final class Matrix {

    private final List<String> logins;
    private final List<Row> rows;

    /** One row: what it speaks of, and a cell per login. */
    public record Row(String kind, String name, Map<String, String> cells) {

        /** On whose data this login may do it. */
        Set<Target> allowed(String login) {
            Set<Target> allowed = EnumSet.noneOf(Target.class);
            for (Target target : Target.values()) {
                if (cells.get(login).indexOf(target.letter()) >= 0) {
                    allowed.add(target);
                }
            }
            return allowed;
        }

        /** The cell as it stands in the table. */
        public String cell(String login) {
            return cells.get(login);
        }
    }

    private Matrix(List<String> lines) {
        List<List<String>> table = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split(",")).map(String::strip).toList())
                .toList();
        logins = table.get(0).subList(2, table.get(0).size());
        rows = new ArrayList<>();
        for (List<String> line : table.subList(1, table.size())) {
            if (line.size() != logins.size() + 2) {
                throw new IllegalStateException("The table has " + logins.size() + " logins, not so the row " + line);
            }
            Map<String, String> cells = new LinkedHashMap<>();
            logins.forEach(login -> cells.put(login, line.get(cells.size() + 2)));
            rows.add(new Row(line.get(0), line.get(1), cells));
        }
    }

    /** Reads the table. */
    public static Matrix read() {
        try (InputStream table = Matrix.class.getResourceAsStream("/access-matrix.csv")) {
            return new Matrix(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The columns. */
    public List<String> logins() {
        return logins;
    }

    /** The rows of a kind: METHOD, JOB, PAGE, DOWNLOAD or POSTBACK. */
    public List<Row> rows(String kind) {
        return rows.stream().filter(row -> row.kind().equals(kind)).toList();
    }
}
