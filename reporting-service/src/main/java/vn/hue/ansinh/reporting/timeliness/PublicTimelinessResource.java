package vn.hue.ansinh.reporting.timeliness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.request.AskedLanguage;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.question.Asked;

/** The timeliness of one agency for apps. */
@Path("/public/v1/agencies/{code}/timeliness")
@PermitAll
public class PublicTimelinessResource {
    private final Timeliness timeliness;
    private final ObjectMapper json;
    private final Clock clock;

    PublicTimelinessResource(Timeliness timeliness, ObjectMapper json, Clock clock) {
        this.timeliness = timeliness;
        this.json = json;
        this.clock = clock;
    }

    @GET
    @Transactional
    public Response read(
            @PathParam("code") String code,
            @QueryParam("year") @Nullable String year,
            @QueryParam(AskedLanguage.PARAMETER) @Nullable String lang,
            @Context HttpHeaders headers,
            @Context Request request) {
        Instant now = clock.instant();
        Locale language = AskedLanguage.of(lang, headers);
        Text name = timeliness.name(code).orElseThrow(() -> new NotFound(Text.of("cơ quan", "agency"), code));
        String asked = year(year, now);
        List<Owed> owed = timeliness.of(asked, null, code);
        PublicTimeliness view =
                PublicTimeliness.of(new PublicTimeliness.Named(code, name.in(language)), asked, language, owed, now);
        return ETags.cachedByAll(request, tag(view), view);
    }

    private EntityTag tag(PublicTimeliness view) {
        try {
            return ETags.ofContent(json.writeValueAsBytes(view));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String year(@Nullable String asked, Instant now) {
        return asked == null
                ? String.valueOf(LocalDate.ofInstant(now, Zones.VIETNAM).getYear())
                : Asked.year("year", asked);
    }
}
