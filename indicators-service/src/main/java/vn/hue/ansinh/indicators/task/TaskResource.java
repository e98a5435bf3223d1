package vn.hue.ansinh.indicators.task;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.instant.Asking;
import vn.hue.ansinh.indicators.question.CatalogueQuery;
import vn.hue.ansinh.indicators.question.PageAsOf;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.etag.SpeaksAsOf;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.time.Zones;

@Path("/api/v1/tasks")
public class TaskResource {
    private final Tasks tasks;
    private final TaskViews views;
    private final SettingTask setting;
    private final Asking asking;

    TaskResource(Tasks tasks, TaskViews views, SettingTask setting, Asking asking) {
        this.tasks = tasks;
        this.views = views;
        this.setting = setting;
        this.asking = asking;
    }

    @GET
    @SpeaksAsOf("asOf")
    @PermitAll
    @Transactional
    public Response list(@BeanParam CatalogueQuery query, @BeanParam StateQuery standing, UriInfo uri) {
        Instant now = asking.now();
        Predicate<TaskView> wanted = standing.wanted();
        Look look = look(query, standing, now);
        List<Task> following = tasks.following(query, views.ledBy(query.lead(), look), look.knownAt());
        List<TaskView> rows = views.of(following, look).stream()
                .filter(wanted)
                .limit(query.page().limitAndOneMore())
                .toList();
        return PageAsOf.answer(Page.of(rows, query.page(), TaskView::code), standing.named(look), uri);
    }

    private Look look(CatalogueQuery query, StateQuery standing, Instant now) {
        Look usual = standing.look(asking, now);
        LocalDate today = LocalDate.ofInstant(now, Zones.VIETNAM);
        return new Look(
                usual.asOf(),
                usual.knownAt(),
                query.structureOf(today, usual.day()),
                query.isAsReported(today) ? usual.knownAt() : null);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Transactional
    public Response read(@PathParam("code") String code, @BeanParam StandingQuery standing, Request request) {
        Look look = standing.look(asking, asking.now());
        TaskView view = views.of(tasks.get(code, look.knownAt()), look);
        // The instant is nothing of the task: whoever changes it names the state that he has read, whenever that was.
        return ETags.cached(request, new EntityTag(views.tag(view)), () -> view.asOf(standing.named(look)));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(ADMIN)
    public Response set(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SetTask asked) {
        return setting.set(new Parameter("code", code).code(), ifMatch, asked, asking.now())
                .response();
    }
}
