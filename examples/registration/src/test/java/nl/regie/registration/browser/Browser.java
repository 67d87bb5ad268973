package nl.regie.registration.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
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

/** The one browser. It is told where its driver is, so that nothing is looked for on the network. */
final class Browser {

    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final String PASSWORD = "synthetisch";
    private static final int MOST_TABS = 150;
    private static final Duration WAIT = Duration.ofSeconds(10);

    private static final class Holder {
        static final Browser ONE = new Browser();
    }

    private final ChromeDriver driver;
    private String base = "";
    private String user = "";

    private Browser() {
        driver = start();
        Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
    }

    static Browser at(int port) {
        Browser browser = Holder.ONE;
        browser.base = "http://localhost:" + port;
        return browser;
    }

    private static ChromeDriver start() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--window-size=1280,900",
                "--user-data-dir=" + folder());
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER)
                        .usingAnyFreePort()
                        .build(),
                options);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "chromium").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signs in, unless that user already is; an empty name signs out. */
    Browser as(String username) {
        if (!user.equals(username)) {
            open("/login");
            driver.manage().deleteAllCookies();
            user = username;
            if (!username.isEmpty()) {
                open("/login?lang=en");
                type("username", username);
                type("password", PASSWORD);
                submit(driver.findElement(By.cssSelector("main form button")));
            }
        }
        return this;
    }

    Browser open(String address) {
        driver.get(base + address);
        return this;
    }

    String title() {
        return Objects.requireNonNullElse(driver.getTitle(), "");
    }

    String heading() {
        return driver.findElement(By.tagName("h1")).getText();
    }

    String address() {
        return Objects.requireNonNullElse(driver.getCurrentUrl(), "").substring(base.length());
    }

    String source() {
        return Objects.requireNonNullElse(driver.getPageSource(), "");
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** The ids of what is found. */
    List<String> ids(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .map(element -> Objects.requireNonNullElse(element.getDomAttribute("id"), ""))
                .toList();
    }

    boolean has(String css) {
        return !driver.findElements(By.cssSelector(css)).isEmpty();
    }

    Browser type(String id, String text) {
        WebElement field = driver.findElement(By.id(id));
        if ("date".equals(field.getDomAttribute("type"))) {
            script("arguments[0].value = arguments[1]", field, text);
        } else {
            field.clear();
            field.sendKeys(text);
        }
        return this;
    }

    Browser choose(String id, String code) {
        new Select(driver.findElement(By.id(id))).selectByValue(code);
        return this;
    }

    Browser tick(String id) {
        WebElement box = driver.findElement(By.id(id));
        script("arguments[0].closest('details') && (arguments[0].closest('details').open = true)", box);
        script("arguments[0].scrollIntoView({block: 'center'})", box);
        box.click();
        return this;
    }

    /** Sends the form whose address ends in some way. */
    Browser send(String end) {
        submit(driver.findElement(By.cssSelector("form[action$='" + end + "'] button[type=submit]")));
        return this;
    }

    private void submit(WebElement button) {
        script("const d = arguments[0].closest('details'); if (d) { d.open = true; }", button);
        script("arguments[0].scrollIntoView({block: 'center'})", button);
        script("window.stillHere = true");
        button.sendKeys(Keys.ENTER);
        new WebDriverWait(driver, WAIT)
                .ignoring(WebDriverException.class)
                .until(page ->
                        Boolean.TRUE.equals(script("return !window.stillHere && document.readyState === 'complete'")));
    }

    Object script(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    /** What the browser complains of; asking empties it. The answer that something is not there or not allowed is no complaint. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("the server responded with a status of"))
                .toList();
    }

    /** Whether something is reached with the key Tab alone, and shows that it has the focus. */
    boolean isReachedByKeyboard(String css) {
        script("document.activeElement.blur(); window.scrollTo(0, 0)");
        WebElement body = driver.findElement(By.tagName("body"));
        body.sendKeys(Keys.TAB);
        for (int i = 0; i < MOST_TABS; i++) {
            WebElement active = driver.switchTo().activeElement();
            if (Boolean.TRUE.equals(script("return arguments[0].matches(arguments[1])", active, css))) {
                return !"none".equals(script("return getComputedStyle(arguments[0]).outlineStyle", active));
            }
            active.sendKeys(Keys.TAB);
        }
        return false;
    }

    /** How much wider the page is than a screen of some width; 0 if it fits. */
    long overflowAt(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        Object wide = script("return document.documentElement.scrollWidth");
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        return Math.max(0, ((Number) wide).longValue() - width);
    }

    /** Keeps a picture of the whole page. */
    void picture(String name) {
        Object data = driver.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                .get("data");
        try {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(data)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
