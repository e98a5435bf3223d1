package vn.hue.ansinh.indicators.importing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;

/** How a file shall be taken in, and which of its rows are asked for. */
public class ImportQuery {
    @QueryParam("mode")
    @Nullable
    String mode;

    @QueryParam("title")
    @Nullable
    String title;

    @QueryParam("outcome")
    @Nullable
    String outcome;

    @BeanParam
    PageRequest page = new PageRequest();

    /** ATOMIC unless something else is asked: half a file is seldom what somebody wants. */
    ImportMode mode() {
        ImportMode asked = new Parameter("mode", mode).oneOf(ImportMode.class);
        return asked == null ? ImportMode.ATOMIC : asked;
    }

    @Nullable
    String title() {
        String text = new Parameter("title", title).line();
        return text.isEmpty() ? null : text;
    }

    Page<OutcomeView> page(OutcomeRows outcomes, ObservationImport of) {
        RowOutcome wanted = new Parameter("outcome", outcome).oneOf(RowOutcome.class);
        int after = new Parameter("cursor", page.after().orElse("")).wholeNumberOr(0);
        List<OutcomeView> rows = outcomes.after(of, after, wanted, page.limitAndOneMore());
        return Page.of(rows, page, OutcomeView::row);
    }
}
