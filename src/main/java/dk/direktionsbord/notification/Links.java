package dk.direktionsbord.notification;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whole addresses for mail, where a path alone leads nowhere. */
@Component
class Links {
    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";

    private final String base;

    Links(@Value("${direktionsbord.base-url}") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    String to(String path) {
        return base + path;
    }

    String toTask(String task) {
        return base + TASKLIST + task;
    }

    String toSettings() {
        return base + RemindersPage.PATH;
    }
}
