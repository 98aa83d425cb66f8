package org.poamtracker.web.poam;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamDetail;

/** On which page each action is done. */
final class PoamSteps {

    private static final Map<PoamAction, String> PAGES = inOrder(List.of(
            entry(PoamAction.SUBMIT, "submit"),
            entry(PoamAction.OPEN, "review"),
            entry(PoamAction.DECIDE_REQUEST, "decide"),
            entry(PoamAction.VERIFY, "verify"),
            entry(PoamAction.CHECK_EFFECT, "effect"),
            entry(PoamAction.EDIT, "edit"),
            entry(PoamAction.ASK_CLOSURE, "closure"),
            entry(PoamAction.ASK_EXTENSION, "extend"),
            entry(PoamAction.REPEAT, "repeat"),
            entry(PoamAction.DISCARD, "discard")));

    private static final Map<PoamAction, String> RARE = inOrder(List.of(
            entry(PoamAction.ASK_ACCEPTANCE, "accept"),
            entry(PoamAction.ASK_DEVIATION, "deviate"),
            entry(PoamAction.CLONE, "clone")));

    private PoamSteps() {}

    /** The pages of what the reader may do, the next step first: a draft that lacks something is edited before it is handed in. */
    static List<String> of(PoamDetail item) {
        List<String> steps = pages(PAGES, item);
        if (!item.missing().isEmpty() && steps.contains("edit")) {
            Collections.swap(steps, 0, steps.indexOf("edit"));
        }
        return steps;
    }

    /** The pages of what the reader may do and seldom does. */
    static List<String> rare(PoamDetail item) {
        return pages(RARE, item);
    }

    private static List<String> pages(Map<PoamAction, String> all, PoamDetail item) {
        List<String> pages = new ArrayList<>();
        all.forEach((action, page) -> {
            if (item.actions().contains(action)) {
                pages.add(page);
            }
        });
        return pages;
    }

    private static Map<PoamAction, String> inOrder(List<Map.Entry<PoamAction, String>> pages) {
        Map<PoamAction, String> ordered = new LinkedHashMap<>();
        pages.forEach(page -> ordered.put(page.getKey(), page.getValue()));
        return Collections.unmodifiableMap(ordered);
    }
}
