package dk.direktionsbord.bench;

import dk.direktionsbord.DirektionsbordApplication;
import dk.direktionsbord.decision.PlannedSittings;
import dk.direktionsbord.workflow.Directory;
import dk.direktionsbord.workflow.Processes;
import dk.direktionsbord.workflow.Tasks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The product as it is shipped, driven through the services that its API and Tasklist use. */
final class ProductSide implements Side {
    private final ConfigurableApplicationContext application;
    private final Processes processes;
    private final Tasks tasks;
    private final Directory directory;
    private final LocalDate meetingDay;

    ProductSide(String url, List<String> settings) {
        this.application = new SpringApplicationBuilder(DirektionsbordApplication.class)
                .run(Starting.arguments(url, "demo", settings));
        this.processes = application.getBean(Processes.class);
        this.tasks = application.getBean(Tasks.class);
        this.directory = application.getBean(Directory.class);
        this.meetingDay = application
                .getBean(PlannedSittings.class)
                .ahead("DIREKTION_PART2", "")
                .get(1)
                .day();
    }

    @Override
    public String name() {
        return "product";
    }

    @Override
    public String description() {
        return "(a) Direktionsbord, everything on";
    }

    @Override
    public String start(String person, Map<String, Object> form) {
        return processes.start("matter-course", person, form).toString();
    }

    @Override
    public void complete(OpenStep step, Map<String, Object> form) {
        tasks.complete(step.task(), personFor(step), form);
    }

    @Override
    public String personFor(OpenStep step) {
        return step.assignee() != null
                ? step.assignee()
                : directory.membersOf(step.group()).get(0);
    }

    @Override
    public LocalDate meetingDay() {
        return meetingDay;
    }

    @Override
    public String schema() {
        return "camunda";
    }

    @Override
    public void close() {
        application.close();
    }
}
