package vn.hue.ansinh.indicators.question;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.org.OrgView;
import vn.hue.ansinh.kit.page.PageRequest;

/** Which part of the Plan is asked for: indicators and tasks are asked for in the same words. */
public class CatalogueQuery {
    @QueryParam("plan")
    @Nullable
    String plan;

    @QueryParam("area")
    @Nullable
    String area;

    @QueryParam("lead")
    @Nullable
    String lead;

    @QueryParam(OrgView.PARAMETER)
    @Nullable
    String orgView;

    @QueryParam("q")
    @Nullable
    String words;

    @BeanParam
    PageRequest page = new PageRequest();

    public String plan() {
        return new Parameter("plan", plan).code();
    }

    public String area() {
        return new Parameter("area", area).code();
    }

    public String lead() {
        return new Parameter("lead", lead).code();
    }

    /** The day whose agencies are shown and asked for. */
    public LocalDate structureOf(LocalDate today, LocalDate usual) {
        return OrgView.of(orgView, today).dayOr(usual);
    }

    /** Whether the agencies are those of the moment that is asked for, as they were known then. */
    public boolean isAsReported(LocalDate today) {
        return OrgView.of(orgView, today).isAsReported();
    }

    public SearchWords words() {
        return new Parameter("q", words).words();
    }

    public PageRequest page() {
        return page;
    }
}
