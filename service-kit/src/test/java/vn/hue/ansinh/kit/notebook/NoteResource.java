package vn.hue.ansinh.kit.notebook;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import vn.hue.ansinh.kit.access.Caller;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.once.Idempotency;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

@Path("/notes")
public class NoteResource {
    private final Notes notes;
    private final WritingNote writing;
    private final Idempotency once;
    private final Caller caller;

    NoteResource(Notes notes, WritingNote writing, Idempotency once, Caller caller) {
        this.notes = notes;
        this.writing = writing;
        this.once = once;
        this.caller = caller;
    }

    @GET
    @PermitAll
    public Response list(@BeanParam PageRequest page, UriInfo uri) {
        int after = page.after().map(Integer::parseInt).orElse(0);
        return Pages.answer(Page.of(notes.after(after, page.limitAndOneMore()), page, Note::id), uri);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    public Response read(@PathParam("id") int id, Request request) {
        Note note = find(id);
        return ETags.cached(request, ETags.of(note.revision()), () -> note);
    }

    @POST
    @RolesAllowed("reporter")
    public Response write(@HeaderParam("Idempotency-Key") String key, @Valid WriteNote note) {
        return once.answer(key, "writeNote", note, () -> Response.created(URI.create("/notes/" + note.id()))
                .entity(writing.write(note))
                .build());
    }

    @POST
    @Path("/copy")
    @PermitAll
    public WriteNote copy(@Valid WriteNote note) {
        return note;
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("reporter")
    @Transactional
    public Note rewrite(@PathParam("id") int id, @HeaderParam("If-Match") String ifMatch, @Valid WriteNote note) {
        caller.mustBeOf("SYT");
        ETags.require(ifMatch, find(id).revision());
        notes.rewrite(id, note.text());
        return find(id);
    }

    @GET
    @Path("/failure")
    @PermitAll
    public Note fail() {
        throw new IllegalStateException("secret password=hunter2");
    }

    @GET
    @Path("/forgotten-rule")
    public String unannotated() {
        return "never";
    }

    private Note find(int id) {
        return notes.after(id - 1, 1).stream()
                .filter(note -> note.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("ghi chú", "note"), String.valueOf(id)));
    }
}
