package vn.hue.ansinh.indicators.question;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.Pages;
import vn.hue.ansinh.kit.time.Zones;

/** A page that names the instant of which it tells, so that it can be had again. */
public record PageAsOf<T>(List<T> items, @Nullable String next, OffsetDateTime asOf) {

    /** With the link to the next one. */
    public static <T> Response answer(Page<T> page, Instant asOf, UriInfo uri) {
        return Response.fromResponse(Pages.answer(page, uri))
                .entity(of(page, asOf))
                .build();
    }

    public static <T> PageAsOf<T> of(Page<T> page, Instant asOf) {
        return new PageAsOf<>(
                page.items(), page.next(), asOf.atZone(Zones.VIETNAM).toOffsetDateTime());
    }
}
