package vn.hue.ansinh.agencies.lineage;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.hue.ansinh.agencies.lineage.LineageView.Edge;
import vn.hue.ansinh.agencies.lineage.LineageView.Node;
import vn.hue.ansinh.agencies.succession.Lives;
import vn.hue.ansinh.agencies.succession.Successions;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/** Shows the line of an agency. A path of its own: it would hide behind the agencies'. */
@Path("/api/v1/agencies/{code}/lineage")
public class LineageResource {
    private final Successions successions;
    private final Lives lives;

    LineageResource(Successions successions, Lives lives) {
        this.successions = successions;
        this.lives = lives;
    }

    @GET
    @PermitAll
    @Transactional
    public LineageView read(@PathParam("code") String code) {
        List<Edge> edges = new Lineage(successions.inEffect()).of(code);
        Set<String> codes = new TreeSet<>(Set.of(code));
        edges.forEach(edge -> codes.addAll(List.of(edge.from(), edge.to())));
        List<Node> agencies = lives.of(codes).stream()
                .map(life -> new Node(life.agency(), life.validFrom(), life.validTo()))
                .toList();
        if (agencies.stream().noneMatch(node -> node.code().equals(code))) {
            throw new NotFound(Text.of("cơ quan", "agency"), code);
        }
        return new LineageView(code, agencies, edges);
    }
}
