package vn.hue.ansinh.reporting.board;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;
import static vn.hue.ansinh.kit.access.Roles.CONSOLIDATOR;
import static vn.hue.ansinh.kit.access.Roles.LEADER;
import static vn.hue.ansinh.kit.access.Roles.MONITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Shows the board. */
@Path("/api/v1/board")
public class BoardResource {
    private final Board board;

    BoardResource(Board board) {
        this.board = board;
    }

    @GET
    @RolesAllowed({CONSOLIDATOR, LEADER, MONITOR, ADMIN})
    public BoardView read(@BeanParam BoardFilter asked) {
        return board.of(asked);
    }
}
