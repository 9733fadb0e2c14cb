package dk.direktionsbord.browser;

import com.microsoft.playwright.Browser;
import dk.direktionsbord.life.Life;
import dk.direktionsbord.life.Product;
import dk.direktionsbord.organisation.Organisation;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole product with a real browser in front of it, in which each person has an own window. */
@ExtendWith(OneBrowser.class)
abstract class InTasklist extends Product {
    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, Desk> desks = new HashMap<>();
    private Browser browser;

    @BeforeEach
    void openBrowser(Browser one) {
        browser = one;
    }

    Desk desk(String person) {
        return desks.computeIfAbsent(person, name -> Desk.of(name, browser, address()));
    }

    /** Everybody signs in anew, as when a day has gone by. */
    void leaveDesks() {
        desks.values().forEach(Desk::leave);
        desks.clear();
    }

    Browser browser() {
        return browser;
    }

    Life life() {
        return Life.of(port, organisation);
    }

    String address() {
        return "http://localhost:" + port;
    }

    UUID matterCalled(String title) {
        return jdbc.sql("select id from matter where title = ?")
                .param(title)
                .query(UUID.class)
                .single();
    }

    String recorded(String sql, UUID matter) {
        return jdbc.sql(sql).param("matter", matter).query(String.class).single();
    }

    /** Moves a task's deadline to the past, as if the days had gone by. */
    void letPass(String task) {
        jdbc.sql("update camunda.act_ru_task set due_date_ = now() - interval '2 days' where id_ = ?")
                .param(task)
                .update();
    }
}
