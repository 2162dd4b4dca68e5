package freehold.whole;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody at a browser of their own. The browser itself is shared; cookies and pages are not. */
public final class Visitor implements AutoCloseable {
    private static final double PATIENCE_MS = 30_000;

    private final BrowserContext context;
    private final Page page;
    private final String username;

    private Visitor(BrowserContext context, String username) {
        this.context = context;
        this.page = context.newPage();
        this.page.setDefaultTimeout(PATIENCE_MS);
        this.username = username;
    }

    /** Somebody who has not logged in. */
    public static Visitor anyone() {
        return new Visitor(Shared.BROWSER.newContext(), "");
    }

    /** A person of the demo, not logged in yet. */
    public static Visitor named(String username) {
        return new Visitor(Shared.BROWSER.newContext(), username);
    }

    /** A person of the demo, logged in. */
    public static Visitor as(String username) {
        Visitor visitor = named(username);
        visitor.open("/deals");
        return visitor;
    }

    /** Goes to an address of the portal and stops at whatever comes. */
    public void start(String path) {
        page.navigate(Whole.stack().portalUrl() + path);
    }

    /** The id of the portal's session; empty when there is none. */
    public String session() {
        return context.cookies(Whole.stack().portalUrl()).stream()
                .filter(cookie -> cookie.name.equals("freehold"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    /** Loses the portal's session, as time would; Keycloak still knows the person. */
    public void forgetSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("freehold"));
    }

    /** Goes to an address of the portal, logging in on the way where that is asked. */
    public Optional<Response> open(String path) {
        Response response = page.navigate(Whole.stack().portalUrl() + path);
        if (!username.isEmpty() && page.locator("#username, #password").count() > 0) {
            logIn();
            return Optional.empty();
        }
        return Optional.ofNullable(response);
    }

    /** Answers Keycloak's questions, as they come, until the portal is back. */
    public void logIn() {
        if (page.locator("#username").count() > 0 && page.locator("#username").isEditable()) {
            page.locator("#username").fill(username);
            if (page.locator("#password").count() == 0) {
                page.locator("#kc-login").click();
            }
        }
        page.locator("#password").fill(Whole.stack().demoPassword());
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(Whole.stack().portalUrl()));
    }

    public Page page() {
        return page;
    }

    /** What the page says, as one text. */
    public String text() {
        return page.locator("body").innerText();
    }

    /** Asks for an address without showing it, with the person's cookies. */
    public APIResponse fetch(String path) {
        return context.request().get(Whole.stack().portalUrl() + path);
    }

    /** The serious and critical findings of axe on the page as it stands, each with the first element it names. */
    public List<String> seriousFindings() {
        // In one piece: the pages have no frames, and a page of its own for each analysis takes ten times as long.
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> "serious".equals(rule.getImpact()) || "critical".equals(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList();
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Shared {
        static final Browser BROWSER = launch();

        private static Browser launch() {
            try {
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Chromium.executable())
                                .setArgs(List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-quic",
                                        "--no-first-run",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync")));
                Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "end of the browser"));
                return browser;
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
