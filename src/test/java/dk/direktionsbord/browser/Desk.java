package dk.direktionsbord.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** A person who has signed in and works in Tasklist. */
final class Desk {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final double PATIENCE = 40_000;
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 1000;
    private static final int CARDS_A_PAGE = 15;
    private static final String CARDS_SHOWN =
            """
            ([name, shown, before]) => {
              const list = document.querySelector('.task-filter.active');
              const count = /(\\d+)\\s*$/.exec(list?.innerText ?? '');
              const cards = document.querySelectorAll('.column-center li.task');
              return count && list.innerText.includes(name)
                && cards.length === Math.min(15, Number(count[1]) - shown)
                && cards[0]?.innerText !== before && { all: Number(count[1]) };
            }""";
    private final Page page;
    private final String address;
    private final String person;

    private Desk(Page page, String address, String person) {
        this.page = page;
        this.address = address;
        this.person = person;
    }

    static Desk of(String person, Browser browser, String address) {
        return at(Window.signedIn(person, browser, address, WIDTH, HEIGHT), address, person);
    }

    /** Asks for a page, is sent to the login page, and signs in there. */
    static Desk through(String path, String person, Browser browser, String address) {
        return at(Window.signedInByHand(person, browser, address + path, WIDTH, HEIGHT), address, person);
    }

    private static Desk at(Page page, String address, String person) {
        page.setDefaultTimeout(PATIENCE);
        return new Desk(page, address, person);
    }

    void leave() {
        page.context().close();
    }

    /** Starts a matter with the form behind "Ny sag", and gives back what Tasklist answers. */
    String startMatter(Consumer<Filling> filling) {
        show(TASKLIST + "#/?processStart=matter-course");
        return handIn("Ny sag", "Opret sag", filling);
    }

    /** Opens a task, takes it when nobody has it, fills its form in, hands it in and gives back what Tasklist answers. */
    String doTask(String id, String name, Consumer<Filling> filling) {
        open(id);
        if (takeButton().isVisible()) {
            take();
        }
        return handIn(name, "Færdig", filling);
    }

    void open(String task) {
        show(TASKLIST + "#/?task=" + task);
        takeButton().or(giveBackButton()).first().waitFor();
    }

    void take() {
        takeButton().click();
        giveBackButton().waitFor();
    }

    String takeTooLate() {
        takeButton().click();
        return answer();
    }

    /** The ready-made lists this person has. */
    List<String> lists() {
        show(TASKLIST);
        listNames().first().waitFor();
        return listNames().allInnerTexts().stream()
                .map(name -> name.replaceAll("\\s*\\d*\\s*$", "").strip())
                .toList();
    }

    /** Says on the meeting's page not to come to it. */
    void reportAbsence(UUID meeting, String reason) {
        show("/moeder/" + meeting);
        page.getByText("Meld fravær").first().click();
        page.fill("#reason", reason);
        page.locator("main button[type=submit]").click();
        page.getByText("Fraværet er meldt.").waitFor();
    }

    /** Calls the meeting from its page. */
    void call(UUID meeting) {
        show("/moeder/" + meeting);
        page.getByText("Indkald mødet").click();
        page.getByText("Mødet er indkaldt").waitFor();
    }

    void seeMeeting(UUID meeting, String name) {
        show("/moeder/" + meeting);
        page.locator("h1").waitFor();
        look(name);
    }

    /** What the cards of a list say, page after page, once there are as many as the list counts. */
    String listed(String list) {
        show(TASKLIST);
        listNames().filter(new Locator.FilterOptions().setHasText(list)).click();
        StringBuilder cards = new StringBuilder();
        String first = "";
        for (int shown = 0; ; shown += CARDS_A_PAGE) {
            int all = cardsShown(list, shown, first);
            look(list);
            cards.append(page.locator(".column-center").innerText());
            if (all <= shown + CARDS_A_PAGE) {
                return cards.toString();
            }
            first = page.locator(".column-center li.task").first().innerText();
            page.locator(".column-center .pagination-next a").click();
        }
    }

    private int cardsShown(String list, int shown, String before) {
        return (Integer) page.waitForFunction(CARDS_SHOWN, List.of(list, shown, before))
                .getProperty("all")
                .jsonValue();
    }

    String wrote(String field) {
        return new Filling(page).reads(field);
    }

    String readsOnceThereIs(String text) {
        page.getByText(text).first().waitFor();
        return reads();
    }

    /** Everything the page says now. */
    String reads() {
        return page.locator("body").innerText();
    }

    void look(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(person + " " + name + ".png")));
    }

    private String handIn(String name, String button, Consumer<Filling> filling) {
        page.locator(".fjs-form [id*='-field_']").first().waitFor();
        filling.accept(new Filling(page));
        look(name);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .last()
                .click();
        return answer();
    }

    private String answer() {
        Locator answer = page.locator(".notifications .alert, .notification").first();
        answer.waitFor();
        return answer.innerText();
    }

    /** By way of an empty page, because Tasklist keeps what it has when only the part after # changes. */
    private void show(String path) {
        page.navigate("about:blank");
        page.navigate(address + path);
    }

    private Locator listNames() {
        return page.locator(".task-filter h4 a");
    }

    private Locator takeButton() {
        return page.locator("button.claim");
    }

    private Locator giveBackButton() {
        return page.locator("button.unclaim");
    }
}
