package org.poamtracker.arch;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One {@code .xhtml} file, read as text and as XML, for the rules of {@link PagesTest}. */
record PageFile(Path path, String source) {

    private static final Path ROOT = Path.of("src/main/webapp");
    private static final Pattern EL = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern TEXT_OF = Pattern.compile("(\\w+)Text\\['([^']+)'(\\.concat)?");
    private static final Pattern CHOICE_OF = Pattern.compile("(\\w+)Text\\[[^'\\]]+\\? '([^']+)' : '([^']+)']");
    private static final Pattern FIELD = Pattern.compile("<c:field\\b[^>]*>", Pattern.DOTALL);
    private static final Set<String> SHOWN = Set.of(
            "alt",
            "title",
            "label",
            "itemLabel",
            "placeholder",
            "header",
            "headerText",
            "emptyMessage",
            "aria-label",
            "ariaLabel",
            "summary",
            "message",
            "hint",
            "caption",
            "note",
            "what");

    static List<PageFile> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .map(PageFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageFile read(Path path) {
        try {
            return new PageFile(ROOT.relativize(path), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long lines() {
        return source.lines().count();
    }

    boolean isTag() {
        return path.startsWith("WEB-INF/tags");
    }

    /** A use of a bundle: its name, the key or its beginning, and whether it is only a beginning. */
    record TextUse(String bundle, String key, boolean begins) {

        boolean covers(String name) {
            return begins ? name.startsWith(key) : name.equals(key);
        }
    }

    /** What the page reads from bundles: {@code xText['key']}, {@code xText['key.'.concat(…)]}, and the labels of c:field. */
    List<TextUse> texts() {
        Stream<TextUse> direct = TEXT_OF.matcher(source)
                .results()
                .map(found -> new TextUse(found.group(1), found.group(2), found.group(3) != null));
        Stream<TextUse> fields = FIELD.matcher(source)
                .results()
                .map(MatchResult::group)
                .filter(tag -> attribute(tag, "text").startsWith("#{"))
                .map(tag -> new TextUse(
                        attribute(tag, "text").replaceAll("^#\\{(\\w+)Text}$", "$1"),
                        "field." + attribute(tag, "for"),
                        false));
        Stream<TextUse> choices = CHOICE_OF.matcher(source).results().flatMap(found -> Stream.of(
                        found.group(2), found.group(3))
                .map(key -> new TextUse(found.group(1), key, false)));
        return Stream.of(direct, choices, fields).flatMap(uses -> uses).toList();
    }

    private static String attribute(String tag, String name) {
        return Pattern.compile("\\b" + name + "=\"([^\"]*)\"")
                .matcher(tag)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    /** Words written into the page instead of a bundle, as text or in an attribute that is shown. */
    List<String> literals() {
        return walk((xml, event) -> event == XMLStreamConstants.CHARACTERS
                        ? Stream.of(xml.getText())
                        : attributes(xml)
                                .filter(name -> SHOWN.contains(name.name()))
                                .map(Attribute::value))
                .map(text -> EL.matcher(text).replaceAll(""))
                .filter(text -> LETTERS.matcher(text).find())
                .map(String::strip)
                .toList();
    }

    /** What the content security policy refuses, or what Faces cannot do under it. */
    List<String> scripting() {
        return walk((xml, event) -> event == XMLStreamConstants.CHARACTERS ? Stream.empty() : scripting(xml))
                .toList();
    }

    private static Stream<String> scripting(XMLStreamReader xml) {
        String element = xml.getLocalName();
        boolean plain = !xml.getPrefix().equals("p");
        Stream<String> elements = Set.of("script", "style", "h:commandLink", "f:ajax")
                        .contains(xml.getPrefix().isEmpty() ? element : xml.getPrefix() + ":" + element)
                ? Stream.of("<" + element + ">")
                : Stream.empty();
        Stream<String> attributes = attributes(xml)
                .map(Attribute::name)
                .filter(name -> name.equals("style") || (plain && name.startsWith("on")))
                .map(name -> name + "= on <" + element + ">");
        return Stream.concat(elements, attributes);
    }

    private record Attribute(String name, String value) {}

    private static Stream<Attribute> attributes(XMLStreamReader xml) {
        return IntStream.range(0, xml.getAttributeCount())
                .mapToObj(i -> new Attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i)));
    }

    private interface Visitor {
        Stream<String> at(XMLStreamReader xml, int event);
    }

    private Stream<String> walk(Visitor visitor) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        Stream.Builder<String> found = Stream.builder();
        try (Reader reader = new StringReader(source.replaceFirst("<!DOCTYPE html>", ""))) {
            XMLStreamReader xml = factory.createXMLStreamReader(reader);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.CHARACTERS) {
                    visitor.at(xml, event).forEach(found);
                }
            }
        } catch (XMLStreamException | IOException e) {
            throw new IllegalStateException(path + ": " + e.getMessage().toLowerCase(Locale.ROOT), e);
        }
        return found.build();
    }
}
