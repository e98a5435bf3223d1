package vn.hue.ansinh.indicators.task;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import vn.hue.ansinh.indicators.assignment.Assignments;
import vn.hue.ansinh.indicators.assignment.Responsible;
import vn.hue.ansinh.indicators.assignment.SubjectKind;
import vn.hue.ansinh.indicators.question.CatalogueQuery;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.Pages;
import vn.hue.ansinh.kit.time.Zones;

@Path("/api/v1/tasks")
@PermitAll
public class TaskResource {
    private final Tasks tasks;
    private final Assignments assignments;
    private final Clock clock;

    TaskResource(Tasks tasks, Assignments assignments, Clock clock) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.clock = clock;
    }

    @GET
    @Transactional
    public Response list(@BeanParam CatalogueQuery query, UriInfo uri) {
        Page<Task> page = tasks.page(query, LocalDate.ofInstant(clock.instant(), Zones.VIETNAM));
        Responsible responsible = assignments.responsibleToday(
                SubjectKind.TASK, page.items().stream().map(Task::code).toList());
        return Pages.answer(page.map(task -> task.view(responsible)), uri);
    }
}
