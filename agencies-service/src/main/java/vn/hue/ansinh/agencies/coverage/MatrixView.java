package vn.hue.ansinh.agencies.coverage;

import java.time.LocalDate;
import java.util.List;

/** Who does what for each thing on a day. */
record MatrixView(LocalDate on, List<Row> rows) {
    record Row(
            String subjectKind,
            String subject,
            List<String> lead,
            List<String> coordinate,
            List<String> report,
            List<String> consolidate,
            List<String> monitor,
            List<String> requested) {}
}
