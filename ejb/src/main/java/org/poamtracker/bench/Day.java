package org.poamtracker.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** What a reader does in a day, made of what the reader's own list shows. */
final class Day {

    private static final String LIST = "/poam/list.xhtml";

    /** What has a late milestone may not be edited before somebody says why. */
    private static final String NOT_LATE = LIST + "?status=open&sort=due&dir=desc&size=50";

    private static final String ROWS = "id=\"items\"";
    private static final String AGENCY = "DTA";
    private static final int DEEP_PAGES = 5;
    private static final int MOST = 25;
    private static final int PAGE = 25;

    /** How many items one change takes. */
    private static final int BULK = 1000;

    private static final Pattern ITEM = Pattern.compile("(/poam/show\\.xhtml\\?id=\\d+)\"");
    private static final Pattern WEAKNESS = Pattern.compile("data-label=\"Weakness\">([^<]+)<");
    private static final Pattern LAST = Pattern.compile("\"(/poam/list\\.xhtml\\?[^\"]*at=l\\d+)\"");
    private static final Pattern NEXT = Pattern.compile("\"(/poam/list\\.xhtml\\?[^\"]*at=n[^\"]*)\"");
    private static final Pattern PREVIOUS = Pattern.compile("\"(/poam/list\\.xhtml\\?[^\"]*at=p[^\"]*)\"");
    private static final Pattern TOTAL = Pattern.compile("class=\"pager\"[^>]*>\\s*<p>[^<]* ([\\d,]+)</p>");

    private final URI server;
    private final Reader reader;
    private final String password;
    private final AtomicInteger written = new AtomicInteger();

    Day(URI server, Reader reader, String password) {
        this.server = server;
        this.reader = reader;
        this.password = password;
    }

    /** How many items the reader reaches. */
    String items() throws IOException, InterruptedException {
        List<String> found = all(TOTAL, signedIn().page(LIST + "?status=all"));
        return found.isEmpty() ? "0" : found.get(0);
    }

    /** Everything by its name, in order, for one more of those who do it at once. */
    Map<String, Work> works(int who) throws IOException, InterruptedException {
        Visitor visitor = signedIn();
        String list = visitor.page(LIST + "?size=50");
        Map<String, Work> works = new LinkedHashMap<>();
        works.put("sign-in", new SigningIn(server, reader.login(), password));
        works.put("home", pages(visitor, List.of("/home.xhtml"), "</html>"));
        works.put("dashboard", pages(visitor, List.of("/dashboard/show.xhtml"), "id=\"families\""));
        works.put("scorecard", pages(visitor, List.of("/dashboard/scorecard.xhtml"), "id=\"agencies\""));
        works.put("board", pages(visitor, List.of("/poam/board.xhtml"), "id=\"columnOPEN\""));
        works.put("timeline", pages(visitor, List.of("/poam/timeline.xhtml"), "<table id=\"timeline\""));
        works.put("vendors to ask", pages(visitor, List.of(LIST + "?due=vendor"), ROWS));
        if (reader.decides()) {
            works.put("inbox", pages(visitor, List.of("/poam/requests.xhtml"), "</html>"));
        }
        works.put("notifications", pages(visitor, List.of("/notification/list.xhtml"), "</html>"));
        works.put("list", pages(visitor, List.of(LIST), ROWS));
        works.put("list by severity", pages(visitor, List.of(LIST + "?sort=severity"), ROWS));
        works.put("deep page", pages(visitor, deep(visitor), ROWS));
        works.put("text search", pages(visitor, searches(visitor, list, false), ROWS));
        works.put("two-word search", pages(visitor, searches(visitor, list, true), ROWS));
        works.put("item page", pages(visitor, all(ITEM, list), "</html>"));
        works.put("CSV of one agency", new Reading(visitor, List.of(csv()), "Weakness", 1));
        if (reader.writes()) {
            works.put("create", creating(visitor));
            works.put("update", updating(visitor, own(all(ITEM, visitor.page(NOT_LATE)), who)));
            List<String> many = many(visitor);
            works.put("bulk", new BulkChanging(visitor, many, false));
            works.put("bulk-undo", new BulkChanging(visitor, many, true));
            works.put("import", new Importing(visitor));
        }
        return works;
    }

    static String csv() {
        return "/poam/export?as=csv&every=true&status=all&agency=" + AGENCY;
    }

    private Visitor signedIn() throws IOException, InterruptedException {
        Visitor visitor = new Visitor(server);
        visitor.signIn(reader.login(), password);
        return visitor;
    }

    private static Work pages(Visitor visitor, List<String> addresses, String mustShow) {
        return new Reading(visitor, addresses, mustShow, 20);
    }

    /** The last pages of the whole list, walking back. */
    private static List<String> deep(Visitor visitor) throws IOException, InterruptedException {
        List<String> last = all(LAST, visitor.page(LIST + "?status=all"));
        if (last.isEmpty()) {
            return List.of(LIST + "?status=all");
        }
        List<String> deep = new ArrayList<>(last);
        for (int page = 1; page < DEEP_PAGES; page++) {
            all(PREVIOUS, visitor.page(deep.get(deep.size() - 1))).stream()
                    .findFirst()
                    .ifPresent(deep::add);
        }
        return deep;
    }

    /** The ids of as many open items of the agency as one change takes, none of which is late. */
    private static List<String> many(Visitor visitor) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        Optional<String> page = Optional.of(NOT_LATE + "&agency=" + AGENCY);
        while (page.isPresent() && ids.size() < BULK) {
            String shown = visitor.page(page.get());
            all(ITEM, shown).forEach(item -> ids.add(item.substring(item.indexOf('=') + 1)));
            page = all(NEXT, shown).stream().findFirst();
        }
        return List.copyOf(ids.subList(0, Math.min(BULK, ids.size())));
    }

    /**
     * The last word of what is listed, or the first and the last, common words as people remember them; only where they fill a
     * page, so that sizes compare. Where few items have two of them, any.
     */
    private static List<String> searches(Visitor visitor, String list, boolean both)
            throws IOException, InterruptedException {
        List<String> searches = all(WEAKNESS, list).stream()
                .map(weakness -> weakness.split(" ", -1))
                .map(words -> LIST + "?q=" + (both ? words[0] + "+" : "") + words[words.length - 1])
                .distinct()
                .toList();
        List<String> filling = filling(visitor, searches);
        return filling.isEmpty() ? searches : filling;
    }

    private static List<String> filling(Visitor visitor, List<String> searches)
            throws IOException, InterruptedException {
        List<String> filling = new ArrayList<>();
        for (String search : searches.subList(0, Math.min(MOST, searches.size()))) {
            if (all(ITEM, visitor.page(search)).size() >= PAGE) {
                filling.add(search);
            }
        }
        return filling;
    }

    private Work creating(Visitor visitor) {
        return new Writing(visitor, List.of("/poam/new.xhtml?agency=" + AGENCY), form -> form.set(
                        "weaknessName", "Measured item " + written.incrementAndGet())
                .set("description", "Made to see how long it takes to make one; nothing is weak here.")
                .set("originalRating", "MODERATE")
                .set("milestone:0:text", "Look at the figures")
                .set("milestone:0:milestoneDueOn", "2099-12-31"));
    }

    private Work updating(Visitor visitor, List<String> items) {
        List<String> forms = items.stream()
                .map(item -> item.replace("show.xhtml", "edit.xhtml"))
                .toList();
        return new Writing(
                visitor, forms, form -> form.set("comments", "Measured for the time " + written.incrementAndGet()));
    }

    /** Some items for each of eight, so that nobody waits for another's lock or is told of another's change. */
    private static List<String> own(List<String> items, int who) {
        int each = Math.max(1, items.size() / 8);
        int from = Math.min(who * each, items.size() - each);
        return items.subList(from, from + each);
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map(found -> Visitor.plain(found.group(1)))
                .distinct()
                .toList();
    }
}
