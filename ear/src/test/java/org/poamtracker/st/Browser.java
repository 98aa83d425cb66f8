package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at a headless Chromium, in front of the server of the tests. */
public final class Browser implements AutoCloseable {

    private static final String ADDRESS = System.getProperty("poam.it.address");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String AXE = axe();

    /** Looks until the page knows the scheme, and was drawn since. */
    private static final String DRAWN = """
            const scheme = arguments[0], done = arguments[1];
            const look = () => requestAnimationFrame(() => requestAnimationFrame(
                matchMedia(`(prefers-color-scheme: ${scheme})`).matches ? done : look));
            look();
            """;

    private final ChromeDriver driver;
    private final ServerLog log = ServerLog.fromNowOn();
    private final Set<String> asked = new HashSet<>();

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** A fresh browser that nobody has signed in with. */
    public static Browser open() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(onPath("chromium", "chromium-browser", "google-chrome"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run",
                "--force-prefers-reduced-motion",
                "--window-size=1280,900");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver"))
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static File onPath(String... names) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(names).map(name -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("None of these is installed: " + List.of(names)));
    }

    /** Goes to a page of the application, such as {@code /poam/list.xhtml}. */
    public Browser to(String path) {
        asked.add(ADDRESS + path);
        driver.get(ADDRESS + path);
        return this;
    }

    /** Signs in with a demonstration account and waits for the page that follows. */
    public Browser signIn(String login) {
        to("/signin.xhtml");
        type("signin:login", login);
        type("signin:password", demoPassword());
        leavePageBy(find(By.id("signin:submit")));
        return this;
    }

    /** Signs out through the menu of the account. */
    public Browser signOut() {
        find(By.cssSelector("#account summary")).click();
        return leavePageBy(find(By.id("signOut")));
    }

    /** Follows a link or presses a button that leads to another page. */
    public Browser press(String id) {
        return leavePageBy(find(By.id(id)));
    }

    /** Chooses from a list of the browser's own by what it says. */
    public Browser choose(String id, String text) {
        new Select(find(By.id(id))).selectByVisibleText(text);
        return settle();
    }

    /** Gives a day to a field for days, as a date picker does, and waits for what follows from it; null empties it. */
    public Browser day(String id, LocalDate day) {
        driver.executeScript(
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', {bubbles: true}))",
                find(By.id(id)),
                day == null ? "" : day.toString());
        return settle();
    }

    /** Waits until no answer to a change of a field is on its way. */
    public Browser settle() {
        patiently().until(d -> driver.executeScript("return !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()")
                .equals(true));
        return this;
    }

    /** Where the browser is now, without the server's address. */
    public String path() {
        return driver.getCurrentUrl().replace(ADDRESS, "");
    }

    /** The element, once it is there. */
    public WebElement find(By what) {
        return patiently().until(d -> d.findElement(what));
    }

    /** Clears a field and types into it. */
    public Browser type(String id, String text) {
        WebElement field = find(By.id(id));
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** Clicks what leads to another page, or to this one anew, and waits for it. */
    public Browser leavePageBy(WebElement element) {
        WebElement old = driver.findElement(By.tagName("html"));
        element.click();
        patiently().until(d -> {
            try {
                old.isEnabled();
                return false;
            } catch (WebDriverException gone) {
                return true;
            }
        });
        patiently().until(d -> "complete".equals(driver.executeScript("return document.readyState")));
        return this;
    }

    /** What a download answers: the status and how the file begins. */
    public String fetch(String address) {
        return (String) driver.executeAsyncScript(
                "const done = arguments[1]; fetch(arguments[0]).then(async answer => done(answer.status + ' '"
                        + " + (await answer.text()).substring(0, 20))).catch(problem => done(String(problem)))",
                address);
    }

    /** The text that a reader sees. */
    public String text() {
        return find(By.tagName("body")).getText();
    }

    /** Makes the page so many pixels wide; a window itself cannot be as narrow as a telephone. */
    public Browser width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Has the reader prefer a light or a dark screen. */
    public Browser prefer(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        driver.executeAsyncScript(DRAWN, scheme);
        return this;
    }

    /** What axe finds wrong with the page as it is shown now, a line each; WCAG 2.2 level AA. */
    public List<String> barriers() {
        return violations("tag", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    }

    /** What axe finds wrong with the colours of the page as it is shown now: all that light and dark can differ in. */
    public List<String> poorContrasts() {
        return violations("rule", List.of("color-contrast"));
    }

    private List<String> violations(String kind, List<String> only) {
        if (driver.executeScript("return typeof axe").equals("undefined")) {
            driver.executeScript(AXE);
        }
        List<?> found = (List<?>) driver.executeAsyncScript("""
                const done = arguments[2];
                axe.run(document, {runOnly: {type: arguments[0], values: arguments[1]}, resultTypes: ['violations']})
                    .then(results => done(results.violations.map(rule => `${rule.id} (${rule.impact}): ${rule.help}: `
                        + rule.nodes.map(node => node.html.substring(0, 200)).join(' | '))))
                    .catch(problem => done([String(problem)]));
                """, kind, only);
        return found.stream().map(line -> path() + ": " + line).toList();
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture of the page under {@code target/screenshots}. */
    public Browser photograph(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For what this class has no word for. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Waits, up to 20 seconds. */
    public WebDriverWait patiently() {
        WebDriverWait wait = new WebDriverWait(driver, PATIENCE);
        wait.ignoring(StaleElementReferenceException.class);
        wait.withMessage(this::shown);
        return wait;
    }

    /** Where the browser is and what it shows, for whoever waited in vain. */
    private String shown() {
        return path() + " shows:\n" + driver.findElement(By.tagName("body")).getText();
    }

    /** The password that all demonstration accounts have on this server. */
    public static String demoPassword() {
        try {
            return Files.readString(Path.of(System.getProperty("poam.it.password")))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends the browser. Fails when a page broke the Content Security Policy, threw in a script or missed one of its files,
     * and when the server logged an error meanwhile. That a page asked for by its address was refused is the story's own.
     */
    @Override
    public void close() {
        try {
            List<String> complaints = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                    .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                    .map(LogEntry::getMessage)
                    .filter(message ->
                            asked.stream().noneMatch(address -> message.startsWith(address + " - Failed to load")))
                    .toList();
            assertThat(complaints).as("what the browser complained of").isEmpty();
            assertThat(log.errors()).as("what the server complained of").isEmpty();
        } finally {
            driver.quit();
        }
    }
}
