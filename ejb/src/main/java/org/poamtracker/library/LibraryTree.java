package org.poamtracker.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Requirements as a tree, written as a list: parents before their children, neighbours in their order. */
final class LibraryTree {

    private final List<RequirementRow> rows = new ArrayList<>();
    private final Map<Long, List<RequirementRow>> children = new HashMap<>();

    private LibraryTree() {}

    /** Of these rows; what belongs to a requirement that is not among them stands for itself. */
    static LibraryTree of(List<RequirementRow> flat) {
        LibraryTree tree = new LibraryTree();
        Set<Long> known = new HashSet<>();
        flat.forEach(row -> known.add(row.id()));
        flat.forEach(row -> tree.children
                .computeIfAbsent(known.contains(row.parentId()) ? row.parentId() : null, none -> new ArrayList<>())
                .add(row));
        tree.add(null, 0);
        return tree;
    }

    private void add(Long parent, int depth) {
        for (RequirementRow row : children.getOrDefault(parent, List.of())) {
            rows.add(row.at(depth));
            add(row.id(), depth + 1);
        }
    }

    List<RequirementRow> rows() {
        return rows;
    }

    /** What directly belongs to a requirement. */
    List<RequirementRow> below(long id) {
        return children.getOrDefault(id, List.of());
    }

    /** What a requirement belongs to, the highest first. */
    List<RequirementRow> above(long id) {
        List<RequirementRow> above = new ArrayList<>();
        Long wanted = id;
        for (int at = rows.size() - 1; at >= 0 && wanted != null; at--) {
            RequirementRow row = rows.get(at);
            if (row.id() == wanted) {
                if (row.id() != id) {
                    above.add(0, row);
                }
                wanted = row.parentId();
            }
        }
        return above;
    }
}
