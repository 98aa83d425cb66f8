package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds one address of every page that somebody who is signed in can get to by following links from the home page; each of
 * the links it follows has to lead somewhere. */
final class Crawl {

    /** Of lists and of items several are looked at, since what can be done differs; of all other pages one. */
    private static final String FOLLOW = """
            const done = arguments[arguments.length - 1];
            const most = {'/poam/list.xhtml': 16, '/poam/show.xhtml': 32, '/admin/person.xhtml': 3};
            const found = {}, seen = {}, from = {}, queue = ['/home.xhtml'];
            (async () => {
                while (queue.length) {
                    const address = queue.shift(), path = address.split('?')[0];
                    const answer = await fetch(address);
                    if (!answer.ok || new URL(answer.url).pathname !== path) {
                        found.astray = (found.astray || '') + `\n${answer.status} ${address}, linked from ${from[address]}`;
                        continue;
                    }
                    found[path] = found[path] || address;
                    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
                    const here = {};
                    for (const link of page.querySelectorAll('a[href]')) {
                        const goal = new URL(link.getAttribute('href'), location.origin + address);
                        if (goal.origin !== location.origin) { continue; }
                        const to = goal.pathname + goal.search, at = goal.pathname;
                        if (!at.endsWith('.xhtml') || queue.includes(to)) { continue; }
                        here[at] = (here[at] || 0) + 1;
                        seen[at] = seen[at] || new Set();
                        if (seen[at].has(to) || seen[at].size >= (most[at] || 1) || (at === '/poam/show.xhtml' && here[at] > 3)) { continue; }
                        seen[at].add(to);
                        queue.push(to);
                        from[to] = address;
                    }
                }
                done(found);
            })().catch(problem => done({problem: String(problem)}));
            """;

    private Crawl() {}

    /** Path to address, such as {@code /poam/show.xhtml} to {@code /poam/show.xhtml?id=51}. */
    static Map<String, String> from(Browser browser) {
        browser.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        Object found = browser.driver().executeAsyncScript(FOLLOW);
        Map<String, String> pages = new TreeMap<>();
        ((Map<?, ?>) found).forEach((path, address) -> pages.put(path.toString(), address.toString()));
        if (pages.containsKey("problem")) {
            throw new IllegalStateException(pages.get("problem"));
        }
        assertThat(pages.remove("astray")).as("links that lead nowhere").isNull();
        return pages;
    }

    /** Who looks at the pages, one after the other, until each was seen. */
    static List<String> readers() {
        return List.of("iso.dta", "scio.eohhs", "auditor", "compliance", "admin");
    }
}
