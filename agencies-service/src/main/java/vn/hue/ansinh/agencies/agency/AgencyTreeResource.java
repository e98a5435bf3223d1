package vn.hue.ansinh.agencies.agency;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.question.Asked;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;

/** Shows who stands under an agency on a day. */
@Path("/api/v1/agencies/{code}/tree")
public class AgencyTreeResource {
    private final AgencyTree tree;
    private final Clock clock;

    AgencyTreeResource(AgencyTree tree, Clock clock) {
        this.tree = tree;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Transactional
    public AgencyTreeView read(@PathParam("code") String code, @QueryParam("on") @Nullable String on) {
        LocalDate day = Objects.requireNonNullElseGet(
                Asked.day("on", on), () -> LocalDate.ofInstant(clock.instant(), Zones.VIETNAM));
        List<AgencyTreeView.Node> nodes = tree.below(code, day);
        if (nodes.isEmpty()) {
            throw new NotFound(Text.of("cơ quan", "agency"), code);
        }
        return new AgencyTreeView(day, code, nodes);
    }
}
