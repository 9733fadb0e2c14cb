package dk.direktionsbord.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Fills in the form on the screen with mouse and keyboard, as its reader does. */
final class Filling {
    private static final DateTimeFormatter DANISH = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private final Page page;

    Filling(Page page) {
        this.page = page;
    }

    Filling write(String field, String text) {
        field(field).fill(text);
        return this;
    }

    Filling tick(String... fields) {
        for (String field : fields) {
            field(field).check();
        }
        return this;
    }

    Filling choose(String label) {
        page.locator(".fjs-form")
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    Filling pick(String field, String choice) {
        Locator input = field(field);
        input.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        (input.isVisible() ? input : input.locator("..")).click();
        page.locator(".fjs-dropdownlist")
                .getByText(choice, new Locator.GetByTextOptions().setExact(true))
                .click();
        input.blur();
        return this;
    }

    Filling date(String field, LocalDate day) {
        Locator input = field(field + "-date");
        input.fill(day.format(DANISH));
        input.press("Tab");
        return this;
    }

    String reads(String field) {
        return field(field).inputValue();
    }

    private Locator field(String field) {
        return page.locator(".fjs-form [id$='-field_" + field + "']");
    }
}
