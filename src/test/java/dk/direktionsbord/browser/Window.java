package dk.direktionsbord.browser;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A window of a person of the demo, with cookies of its own. */
final class Window {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int SEE_OTHER_PAGE = 302;

    private Window() {}

    static Page empty(Browser browser, int width, int height) {
        return browser.newContext(
                        new Browser.NewContextOptions().setLocale("da-DK").setViewportSize(width, height))
                .newPage();
    }

    /** Sends the login page's form without drawing it. That people can use it is tried where the login is the matter. */
    static Page signedIn(String person, Browser browser, String address, int width, int height) {
        Page page = empty(browser, width, height);
        signIn(page.context(), person, address + "/log-ind");
        return page;
    }

    /** Asks for a page, is sent to the login page, and signs in there with mouse and keyboard. */
    static Page signedInByHand(String person, Browser browser, String page, int width, int height) {
        Page window = empty(browser, width, height);
        window.navigate(page);
        window.fill("#username", person);
        window.fill("#password", "demo");
        window.locator("main button[type=submit]").click();
        window.waitForURL(url -> !url.contains("/log-ind"));
        return window;
    }

    private static void signIn(BrowserContext window, String person, String loginPage) {
        APIRequestContext http = window.request();
        Matcher token = TOKEN.matcher(http.get(loginPage).text());
        if (!token.find()) {
            throw new AssertionError("no form at " + loginPage);
        }
        FormData form = FormData.create()
                .set("username", person)
                .set("password", "demo")
                .set("_csrf", token.group(1));
        var answer = http.post(loginPage, RequestOptions.create().setForm(form).setMaxRedirects(0));
        String next = String.valueOf(answer.headers().get("location"));
        if (answer.status() != SEE_OTHER_PAGE || next.contains("/log-ind")) {
            throw new AssertionError(person + " could not sign in: " + answer.status() + " " + next);
        }
    }
}
