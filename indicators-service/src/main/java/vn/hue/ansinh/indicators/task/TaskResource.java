package vn.hue.ansinh.indicators.task;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.hue.ansinh.indicators.question.CatalogueQuery;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.Pages;
import vn.hue.ansinh.kit.time.Zones;

@Path("/api/v1/tasks")
@PermitAll
public class TaskResource {
    private final Tasks tasks;
    private final TaskViews views;
    private final Clock clock;

    TaskResource(Tasks tasks, TaskViews views, Clock clock) {
        this.tasks = tasks;
        this.views = views;
        this.clock = clock;
    }

    @GET
    @Transactional
    public Response list(@BeanParam CatalogueQuery query, @BeanParam StandingQuery standing, UriInfo uri) {
        Instant asOf = standing.asOf(clock.instant());
        TaskState wanted = standing.state();
        List<Task> following = tasks.following(query, LocalDate.ofInstant(asOf, Zones.VIETNAM));
        List<TaskView> rows = views.of(following, asOf).stream()
                .filter(task -> wanted == null || task.state() == wanted)
                .limit(query.page().limitAndOneMore())
                .toList();
        return Pages.answer(Page.of(rows, query.page(), TaskView::code), uri);
    }

    @GET
    @Path("/{code}")
    @Transactional
    public TaskView read(@PathParam("code") String code, @BeanParam StandingQuery standing) {
        return views.of(tasks.get(code), standing.asOf(clock.instant()));
    }
}
