package vn.hue.ansinh.indicators.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.Pages;
import vn.hue.ansinh.kit.time.Zones;

/**
 * A page that names the instant of which it tells, so that it can be had again.
 *
 * @param asOf null where it tells what is there now, whoever else is writing
 */
public record PageAsOf<T>(
        List<T> items,
        @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OffsetDateTime asOf) {

    /** With the link to the next one. */
    public static <T> Response answer(Page<T> page, @Nullable Instant asOf, UriInfo uri) {
        return Response.fromResponse(Pages.answer(page, uri))
                .entity(of(page, asOf))
                .build();
    }

    public static <T> PageAsOf<T> of(Page<T> page, @Nullable Instant asOf) {
        return new PageAsOf<>(
                page.items(),
                page.next(),
                asOf == null ? null : asOf.atZone(Zones.VIETNAM).toOffsetDateTime());
    }
}
