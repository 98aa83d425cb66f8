package org.poamtracker.st;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page there is, as somebody who may open it: no barrier, light and dark, wide and as narrow as a telephone. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class A11yST {

    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");
    private static final List<String> FOR_ANYBODY = List.of(
            "/signin.xhtml",
            "/code.xhtml", // leads to the page before; looked at in SecondFactorST
            "/forgotten.xhtml",
            "/link.xhtml",
            "/errors/broken.xhtml",
            "/errors/expired.xhtml",
            "/errors/forbidden.xhtml",
            "/errors/notfound.xhtml",
            "/errors/toolarge.xhtml");

    /** Pages that are linked only where something was recognized or is due, with pages whose record they show too. */
    private static final Map<String, String> BESIDE = Map.of(
            "/finding/repeats.xhtml", "/finding/edit.xhtml",
            "/poam/repeats.xhtml", "/poam/submit.xhtml",
            "/program/files.xhtml", "/program/version.xhtml",
            "/program/sign.xhtml", "/program/version.xhtml");

    @Test
    @DisplayName("UX every page is free of barriers, and none scrolls sideways at 320 pixels")
    void noPageHasBarriers() throws IOException {
        Set<String> unseen = pages();
        List<String> barriers = new ArrayList<>();
        try (Browser browser = Browser.open()) {
            MainST.bringWorkbook(browser.signIn("iso.dta"));
            BulkST.preview(browser, "A11y");
            LibraryST.bringOne(browser.signOut().signIn("compliance"));
            browser.signOut();
            for (String path : FOR_ANYBODY) {
                unseen.remove(path);
                barriers.addAll(barriers(browser, path));
            }
            for (String reader : Crawl.readers()) {
                browser.driver().manage().deleteAllCookies();
                Map<String, String> open =
                        new TreeMap<>(Crawl.from(browser.width(1280).signIn(reader)));
                BESIDE.forEach((page, other) -> {
                    if (open.containsKey(other)) {
                        open.put(page, open.get(other).replace(other, page));
                    }
                });
                open.keySet().retainAll(unseen);
                unseen.removeAll(open.keySet());
                for (String address : open.values()) {
                    barriers.addAll(barriers(browser, address));
                }
            }
        }
        assertThat(unseen).as("pages that no link leads to").isEmpty();
        assertThat(barriers).isEmpty();
    }

    /** Structure is looked at wide and narrow, colours also in the dark. */
    private static List<String> barriers(Browser browser, String address) {
        List<String> found =
                new ArrayList<>(browser.prefer("light").width(1280).to(address).barriers());
        found.addAll(browser.prefer("dark").poorContrasts());
        browser.width(320).photograph("narrow" + address.replaceAll("\\W+", "-"));
        found.addAll(browser.poorContrasts());
        found.addAll(browser.prefer("light").barriers());
        Object beyond = browser.driver()
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!Long.valueOf(0).equals(beyond)) {
            found.add(address + ": scrolls sideways by " + beyond);
        }
        return found;
    }

    private static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/"))
                    .collect(toCollection(TreeSet::new));
        }
    }
}
