package org.poamtracker.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rule 10 of the house style: what every page keeps to, read from the files. */
class PagesTest {

    private static final List<PageFile> PAGES = PageFile.all();
    private static final Bundles BUNDLES = new Bundles();
    private static final int MOST_LINES = 120;

    @Test
    @DisplayName("a page holds no words of its own: they come from the bundles")
    void aPageHoldsNoWordsOfItsOwn() {
        assertThat(offences(PageFile::literals)).isEmpty();
    }

    @Test
    @DisplayName("a page has no script, no style and no handler of its own, and nothing the content policy refuses")
    void aPageHasNoScriptOfItsOwn() {
        assertThat(offences(PageFile::scripting)).isEmpty();
    }

    @Test
    @DisplayName("no link of a page leads nowhere")
    void noLinkLeadsNowhere() {
        Pattern nowhere = Pattern.compile("\\b(?:href|older|to|page)=\"#?\"");
        assertThat(offences(page -> nowhere.matcher(page.source())
                        .results()
                        .map(MatchResult::group)
                        .toList()))
                .isEmpty();
    }

    @Test
    @DisplayName("a page fits on two screens")
    void aPageFitsOnTwoScreens() {
        assertThat(offences(page -> page.lines() > MOST_LINES ? List.of(page.lines() + " lines") : List.of()))
                .isEmpty();
    }

    @Test
    @DisplayName("every key a page reads exists")
    void everyKeyAPageReadsExists() {
        assertThat(offences(page -> page.texts().stream()
                        .filter(use -> BUNDLES.names().contains(use.bundle()) || !page.isTag())
                        .filter(use -> BUNDLES.keys(use.bundle()).stream().noneMatch(use::covers))
                        .filter(use -> !(use.begins() && Bundles.isOfEnum(use.key())))
                        .map(use -> use.bundle() + ": " + use.key())
                        .toList()))
                .isEmpty();
    }

    @Test
    @DisplayName("no key is unused")
    void noKeyIsUnused() {
        List<PageFile.TextUse> uses =
                PAGES.stream().flatMap(page -> page.texts().stream()).toList();

        assertThat(BUNDLES.names().stream()
                        .flatMap(bundle -> BUNDLES.keys(bundle).stream()
                                .filter(key -> !Bundles.isOfEnum(key))
                                .filter(key -> !BUNDLES.isNamedInJava(key))
                                .filter(key -> uses.stream()
                                        .noneMatch(use -> use.bundle().equals(bundle) && use.covers(key)))
                                .map(key -> bundle + ": " + key))
                        .sorted())
                .isEmpty();
    }

    @Test
    @DisplayName("every rule that can be broken has its words")
    void everyRuleThatCanBeBrokenHasItsWords() {
        assertThat(BUNDLES.rules())
                .isNotEmpty()
                .filteredOn(code -> BUNDLES.names().contains(feature(code)))
                .filteredOn(code -> !BUNDLES.hasWordsFor(code))
                .isEmpty();
    }

    @Test
    @DisplayName("the tag library names every tag file, and no other")
    void theTagLibraryNamesEveryTagFile() throws IOException {
        String library = Files.readString(Path.of("src/main/webapp/WEB-INF/poam.taglib.xml"));
        Set<String> named = Pattern.compile("<source>(tags/[^<]+)</source>")
                .matcher(library)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(PAGES.stream()
                        .filter(PageFile::isTag)
                        .map(page -> page.path().toString().replace("WEB-INF/", "")))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    @DisplayName("the rules find what they look for")
    void theRulesFindWhatTheyLookFor() {
        PageFile bad = new PageFile(Path.of("bad.xhtml"), """
                <div xmlns:p="primefaces" xmlns:c="poamtracker/ui" xmlns:h="jakarta.faces.html" xmlns:f="jakarta.faces.core">
                    Words <img alt="More words" onclick="x()" style="color: red"/><h:commandLink/><f:ajax/>
                    <p:commandButton onclick="PF('dialog').show()"/>#{poamText['no.such.key']} · #{poamText['begin.'.concat(x)]}
                    #{poamText[row.done ? 'is.done' : 'is.open']}
                    <c:field for="title" text="#{poamText}"/>
                </div>
                """);

        assertThat(bad.literals()).containsExactly("Words", "More words");
        assertThat(bad.scripting()).containsExactly("onclick= on <img>", "style= on <img>", "<commandLink>", "<ajax>");
        assertThat(bad.texts())
                .containsExactly(
                        new PageFile.TextUse("poam", "no.such.key", false),
                        new PageFile.TextUse("poam", "begin.", true),
                        new PageFile.TextUse("poam", "is.done", false),
                        new PageFile.TextUse("poam", "is.open", false),
                        new PageFile.TextUse("poam", "field.title", false));
    }

    private interface Rule {
        List<String> offences(PageFile page);
    }

    private static Stream<String> offences(Rule rule) {
        return PAGES.stream().flatMap(page -> rule.offences(page).stream().map(found -> page.path() + ": " + found));
    }

    private static String feature(String code) {
        return code.substring(0, code.indexOf('.'));
    }
}
