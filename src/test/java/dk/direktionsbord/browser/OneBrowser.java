package dk.direktionsbord.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One Chromium for all tests of a run, because to start it takes as long as many pages do. Each test opens windows of its
 * own, which share nothing and are closed when it ends.
 */
public final class OneBrowser implements ParameterResolver, AfterEachCallback {
    private static final Namespace PLACE = Namespace.create(OneBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return started(test).browser();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        List.copyOf(started(test).browser().contexts()).forEach(BrowserContext::close);
    }

    private static Started started(ExtensionContext test) {
        return test.getRoot().getStore(PLACE).getOrComputeIfAbsent(Started.class, any -> start(), Started.class);
    }

    private static Started start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.path())
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")));
        return new Started(playwright, browser);
    }

    private record Started(Playwright playwright, Browser browser) implements CloseableResource {
        @Override
        public void close() {
            playwright.close();
        }
    }
}
