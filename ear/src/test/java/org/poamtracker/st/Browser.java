package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
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
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at a headless Chromium, in front of the server of the tests. */
public final class Browser implements AutoCloseable {

    private static final String ADDRESS = System.getProperty("poam.it.address");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;

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

    /** The text that a reader sees. */
    public String text() {
        return find(By.tagName("body")).getText();
    }

    /** Makes the window so wide that a page has that many pixels. */
    public Browser width(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, 900));
        return this;
    }

    /** Has the reader prefer a light or a dark screen. */
    public Browser prefer(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    /** What axe finds wrong with the page as it is shown now, a line each; WCAG 2.2 level AA. */
    public List<String> barriers() {
        Results results = new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze(driver);
        return results.getViolations().stream()
                .map(rule -> path() + ": " + rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .toList();
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
        return wait;
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

    /** Ends the browser. Fails when a page broke the Content Security Policy or threw in a script. */
    @Override
    public void close() {
        try {
            List<String> complaints = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                    .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                    .map(LogEntry::getMessage)
                    .filter(message -> message.contains("Content Security Policy") || message.contains("Uncaught"))
                    .toList();
            assertThat(complaints).as("what the browser complained of").isEmpty();
        } finally {
            driver.quit();
        }
    }
}
