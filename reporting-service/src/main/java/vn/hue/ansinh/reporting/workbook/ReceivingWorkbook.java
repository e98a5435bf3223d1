package vn.hue.ansinh.reporting.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import vn.hue.ansinh.kit.access.Caller;
import vn.hue.ansinh.reporting.figure.CheckingFigures;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.figure.Findings;
import vn.hue.ansinh.reporting.form.Forms;
import vn.hue.ansinh.reporting.obligation.Obligation;

/** Turns a workbook into the content of a report, by the same rules as content that comes as JSON. */
@ApplicationScoped
class ReceivingWorkbook {
    private final Forms forms;
    private final CheckingFigures figures;
    private final Caller caller;

    ReceivingWorkbook(Forms forms, CheckingFigures figures, Caller caller) {
        this.forms = forms;
        this.figures = figures;
        this.caller = caller;
    }

    /** Everything that is wrong is said at once, with the cell it stands in. */
    Content receive(Obligation obligation, InputStream body) {
        caller.mustBeOf(obligation.agency());
        try (Received received = Received.of(body)) {
            BookReader.Filled filled = BookReader.read(received.file(), forms.of(obligation));
            Findings found = figures.look(filled.content(), obligation.id());
            filled.places().refuse(found.errors());
            return filled.content();
        }
    }
}
