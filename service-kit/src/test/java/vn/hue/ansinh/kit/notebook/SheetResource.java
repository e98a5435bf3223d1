package vn.hue.ansinh.kit.notebook;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;

@Path("/sheets")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SheetResource {

    @POST
    public WriteSheet write(@Valid WriteSheet sheet) {
        return sheet;
    }

    @PUT
    @Path("/{year}/picture")
    @Consumes({"image/png", "image/jpeg"})
    public void draw(@PathParam("year") int year, byte[] picture) {}

    @GET
    @Path("/{year}")
    public String read(
            @PathParam("year") int year, @QueryParam("on") LocalDate on, @QueryParam("step") @Min(1) int step) {
        return "\"" + year + on + step + "\"";
    }
}
