package vn.hue.ansinh.reporting.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.InputStream;
import vn.hue.ansinh.kit.access.Caller;
import vn.hue.ansinh.kit.problem.Violations;
import vn.hue.ansinh.reporting.figure.CheckingFigures;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.form.Forms;
import vn.hue.ansinh.reporting.obligation.Obligation;
import vn.hue.ansinh.reporting.report.RewriteReport;

/** Turns a workbook into the content of a report, by the same rules as content that comes as JSON. */
@ApplicationScoped
class ReceivingWorkbook {
    private final Forms forms;
    private final CheckingFigures figures;
    private final Caller caller;
    private final Validator fields;

    ReceivingWorkbook(Forms forms, CheckingFigures figures, Caller caller, Validator fields) {
        this.forms = forms;
        this.figures = figures;
        this.caller = caller;
        this.fields = fields;
    }

    /** Everything that is wrong is said at once, with the cell it stands in. */
    Content receive(Obligation obligation, InputStream body) {
        caller.mustBeOf(obligation.agency());
        try (Received received = Received.of(body)) {
            BookReader.Filled filled = BookReader.read(received.file(), forms.of(obligation));
            Content content = filled.content();
            filled.places().wrong(Violations.errors(fields.validate(RewriteReport.of(content))));
            filled.places().refuse(figures.look(content, obligation.id()).errors());
            return content;
        }
    }
}
