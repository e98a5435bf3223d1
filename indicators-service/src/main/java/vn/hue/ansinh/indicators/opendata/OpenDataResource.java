package vn.hue.ansinh.indicators.opendata;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.indicators.indicator.Quantity;
import vn.hue.ansinh.indicators.question.PageAsOf;
import vn.hue.ansinh.kit.etag.TaggedByContent;
import vn.hue.ansinh.kit.org.OrgView;
import vn.hue.ansinh.kit.time.Zones;

/** The figures of all indicators: as JSON in pages, as a file all at once. */
@Path("/api/v1/observations")
@PermitAll
public class OpenDataResource {
    /** What of a request it goes by: the format, and whether the few are told of. */
    private static final String READS = HttpHeaders.ACCEPT + ", " + HttpHeaders.AUTHORIZATION;

    private final OpenFigures figures;
    private final Indicators indicators;
    private final Clock clock;
    private final Describing describing;

    OpenDataResource(OpenFigures figures, Indicators indicators, Clock clock, Describing describing) {
        this.figures = figures;
        this.indicators = indicators;
        this.clock = clock;
        this.describing = describing;
    }

    @GET
    @Produces({
        "application/json",
        "text/csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.sdmx.data+csv"
    })
    @TaggedByContent
    @Transactional
    public Response export(@BeanParam OpenQuery query, @Context HttpHeaders headers, @Context UriInfo uri) {
        Instant now = clock.instant();
        Format format = query.format(headers.getAcceptableMediaTypes());
        query.mustSuit(format, now);
        Selection wanted = figures.selection(query, now);
        Response answer = format == Format.JSON ? page(wanted, query, uri) : file(format, wanted, query, now);
        return Response.fromResponse(answer).header(HttpHeaders.VARY, READS).build();
    }

    private Response page(Selection wanted, OpenQuery query, UriInfo uri) {
        boolean named = query.asOf().instantOrNull() != null;
        return PageAsOf.answer(figures.page(wanted, query.page()), named ? wanted.asOf() : null, uri);
    }

    private Response file(Format format, Selection wanted, OpenQuery query, Instant now) {
        boolean forExcel = query.isForExcel() && format == Format.CSV;
        boolean structured = !wanted.structure().isAsReported();
        List<OpenColumn> columns = OpenColumn.of(structured);
        Map<String, Quantity> quantities = structured ? quantities() : Map.of();
        OpenFigures.Reader reader = figures.reader();
        Map<String, String> names = names(wanted.asOf(), now);
        StreamingOutput file = out -> figures.stream(
                wanted,
                reader,
                names,
                new StandingRows(format.writer(out, forExcel, columns), wanted.structure(), quantities));
        String name = "ansinh-observations-" + LocalDate.ofInstant(now, Zones.VIETNAM) + "." + format.ending();
        Response.ResponseBuilder answer = Response.ok(file, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.LINK, "<" + describing.licence() + ">; rel=\"license\"");
        // The description is of a file with our columns, commas and points; SDMX-CSV and that for a spreadsheet differ.
        return format == Format.CSV && !forExcel
                ? answer.header(HttpHeaders.LINK, description(query, now)).build()
                : answer.build();
    }

    private static String description(OpenQuery query, Instant now) {
        return "</api/v1/observations/csv-metadata" + query.structureAsked(now)
                + ">; rel=\"describedby\"; type=\"application/csvm+json\"";
    }

    private Map<String, String> names(Instant asOf, Instant now) {
        return asOf.isBefore(now)
                ? indicators.asKnown(indicators.listAll(), asOf, now).values().stream()
                        .collect(toMap(
                                Indicator::code, indicator -> indicator.name().vi()))
                : Map.of();
    }

    private Map<String, Quantity> quantities() {
        return indicators.listAll().stream().collect(toMap(Indicator::code, Indicator::quantity));
    }

    @GET
    @Path("/csv-metadata")
    @Produces("application/csvm+json")
    @Transactional
    public CsvMetadataView metadata(@QueryParam(OrgView.PARAMETER) @Nullable String orgView, @Context UriInfo uri) {
        String structure = OpenQuery.structureAsked(orgView, clock.instant());
        return describing.columns(uri.getBaseUri().toString(), structure);
    }

    @GET
    @Path("/dataset")
    @Produces("application/ld+json")
    @Transactional
    public DatasetView dataset(@Context UriInfo uri) {
        return describing.dataset(uri.getBaseUri().toString(), indicators.listAll());
    }
}
