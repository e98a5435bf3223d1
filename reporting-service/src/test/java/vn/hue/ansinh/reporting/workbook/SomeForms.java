package vn.hue.ansinh.reporting.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.figure.Figure;
import vn.hue.ansinh.reporting.figure.FigureStatus;
import vn.hue.ansinh.reporting.figure.Narrative;
import vn.hue.ansinh.reporting.figure.Spending;
import vn.hue.ansinh.reporting.figure.TaskNote;
import vn.hue.ansinh.reporting.form.FormView;
import vn.hue.ansinh.reporting.known.Level;
import vn.hue.ansinh.reporting.known.MeasureKind;
import vn.hue.ansinh.reporting.known.Target;

/** A small form: one indicator at the province and one district, one task, one section. */
final class SomeForms {
    private SomeForms() {}

    static FormView aForm() {
        return aForm("Khám, chữa bệnh ban đầu");
    }

    static FormView aForm(String task) {
        return aForm(
                "2023",
                task,
                new FormView.PlaceLine("46@1989-07-01", "Thừa Thiên Huế", Level.PROVINCE, true, null),
                new FormView.PlaceLine("474@2021-07-01", "Thành phố Huế", Level.DISTRICT, false, null));
    }

    static FormView aFormOf(String period, FormView.PlaceLine... places) {
        return aForm(period, "Khám, chữa bệnh ban đầu", places);
    }

    private static FormView aForm(String period, String task, FormView.PlaceLine... places) {
        return new FormView(
                "R-02." + period + ".SYT",
                "SYT",
                "Sở Y tế",
                period,
                Instant.parse("2023-11-29T17:00:00Z"),
                null,
                List.of("results"),
                List.of(new FormView.Section("results", Text.of("Kết quả", "Results"))),
                List.of(coverage()),
                List.of(places),
                List.of(new FormView.TaskLine("TASK-06-01", task, "LEAD")),
                List.of(new FormView.AreaLine("PA-06", "Y tế")),
                List.of(Spending.Source.values()));
    }

    static FormView withoutTasks() {
        FormView form = aForm();
        return new FormView(
                form.obligation(),
                form.agency(),
                form.agencyName(),
                form.period(),
                form.dueAt(),
                form.report(),
                form.outline(),
                form.sections(),
                form.figures(),
                form.places(),
                List.of(),
                form.areas(),
                form.spendingSources());
    }

    /** Says something in each part, also in such as the form does not ask for. */
    static Content aReport() {
        return Content.of(
                List.of(
                        figure("46@1989-07-01", null, "99.3", "Theo sổ\n- đã rà soát; -1 so với năm trước"),
                        figure("474@2021-07-01", null, "98.75", null),
                        figure("46@1989-07-01", "URBAN_RURAL=URBAN", "99.9", "=1+1 là chữ")),
                new Narrative(
                        "- Đã chỉ đạo\n- Đã kiểm tra",
                        "Kết quả tốt",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                List.of(new TaskNote("TASK-06-01", TaskNote.State.DONE, LocalDate.of(2023, 10, 1), "Đã xong")),
                List.of(new Spending(Spending.Source.PROVINCE_BUDGET, "PA-06", null, new BigDecimal("1200"), null)),
                "Thiếu số liệu của hai xã");
    }

    private static Figure figure(
            String place, @Nullable String breakdown, String value, @Nullable String justification) {
        return new Figure(
                "IND-06-01",
                null,
                place,
                breakdown,
                new BigDecimal(value),
                null,
                null,
                FigureStatus.P,
                null,
                "Ghi chú",
                false,
                justification);
    }

    private static FormView.Line coverage() {
        Target target = new Target(
                1,
                "GE",
                new BigDecimal("98"),
                null,
                null,
                null,
                "PLAN_PERIOD",
                2021,
                2025,
                null,
                LocalDate.of(2021, 5, 31),
                null);
        return new FormView.Line(
                "IND-06-01",
                "Tỷ lệ bao phủ bảo hiểm y tế",
                null,
                null,
                "%",
                "46@1989-07-01",
                MeasureKind.RATE,
                1,
                Level.COMMUNE,
                true,
                List.of("URBAN_RURAL"),
                List.of(target),
                null,
                new FormView.Known(new BigDecimal("98.9"), null, null, FigureStatus.A, null),
                null);
    }
}
