package vn.hue.ansinh.indicators.importing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;

/** Of which rows of a file it is asked what became of them. */
public class OutcomeQuery {
    @QueryParam("outcome")
    @Nullable
    String outcome;

    @BeanParam
    PageRequest page = new PageRequest();

    Page<OutcomeView> page(OutcomeRows outcomes, ObservationImport of) {
        RowOutcome wanted = new Parameter("outcome", outcome).oneOf(RowOutcome.class);
        int after = new Parameter("cursor", page.after().orElse("")).wholeNumberOr(0);
        List<OutcomeView> rows = outcomes.after(of, after, wanted, page.limitAndOneMore());
        return Page.of(rows, page, OutcomeView::place);
    }
}
