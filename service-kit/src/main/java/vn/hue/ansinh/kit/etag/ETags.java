package vn.hue.ansinh.kit.etag;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.request.Sha256;

/** Version tags: {@code "v3"} is the third state of a thing. */
public final class ETags {
    private ETags() {}

    public static EntityTag of(long version) {
        return new EntityTag("v" + version);
    }

    /** The tag of an answer that is put together from several things: it changes when any byte of it does. */
    public static EntityTag ofContent(byte[] content) {
        return new EntityTag(Sha256.tag(content));
    }

    /** Refuses a change that does not name the current version. {@code *} is no version: it would overwrite blindly. */
    public static void require(@Nullable String ifMatch, long current) {
        require(ifMatch, of(current));
    }

    /** As {@link #require(String, long)}, for a tag that is made in another way. */
    public static void require(@Nullable String ifMatch, EntityTag current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new IfMatchRequired();
        }
        if ("*".equals(ifMatch.strip())) {
            throw new VersionNotNamed();
        }
        String wanted = "\"" + current.getValue() + "\"";
        if (Arrays.stream(ifMatch.split(",", -1)).map(String::strip).noneMatch(wanted::equals)) {
            throw new VersionConflict();
        }
    }

    /** Refuses a change of something that the caller has read and that is gone, or was never there. */
    public static void requireNone(@Nullable String ifMatch) {
        if (ifMatch != null && !ifMatch.isBlank()) {
            throw new VersionConflict();
        }
    }

    /** 201 for a thing that is new in the list that was asked: under which address it is read, and in which version. */
    public static Response created(UriInfo list, UUID id, EntityTag tag, Object view) {
        return Response.created(
                        list.getAbsolutePathBuilder().path(id.toString()).build())
                .tag(tag)
                .entity(view)
                .build();
    }

    /** 304 for a reader who has this version already; otherwise the body, made only then. */
    public static Response cached(Request request, EntityTag tag, Supplier<?> body) {
        Response.@Nullable ResponseBuilder unchanged = unchanged(request, tag);
        return unchanged != null
                ? unchanged.build()
                : Response.ok(body.get()).tag(tag).build();
    }

    /**
     * What a reader is told who has this version already, or null. From which state a change is to start ({@code If-Match}) is
     * no matter of his: the framework would tell him 412 without a word, and W/"v1" from "v1", which for him are one (RFC
     * 9110, 13.1.2).
     */
    public static Response.@Nullable ResponseBuilder unchanged(Request request, EntityTag tag) {
        for (EntityTag alike : List.of(tag, new EntityTag(tag.getValue(), !tag.isWeak()))) {
            Response.@Nullable ResponseBuilder told = request.evaluatePreconditions(alike);
            if (told != null && told.build().getStatus() == Response.Status.NOT_MODIFIED.getStatusCode()) {
                return told.tag(tag);
            }
        }
        return null;
    }

    /** As {@link #cached}, for what anybody may keep but must ask about again, in the one language it is told in. */
    public static Response cachedByAll(Request request, EntityTag tag, Object body) {
        return Response.fromResponse(cached(request, tag, () -> body))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
