package vn.hue.ansinh.reporting.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.figure.FigureStatus;
import vn.hue.ansinh.reporting.figure.Spending;
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
        return new FormView(
                "R-02.2023.SYT",
                "SYT",
                "2023",
                Instant.parse("2023-11-29T17:00:00Z"),
                null,
                List.of("results"),
                List.of(new FormView.Section("results", Text.of("Kết quả", "Results"))),
                List.of(coverage()),
                List.of(
                        new FormView.PlaceLine("46@1989-07-01", "Thừa Thiên Huế", Level.PROVINCE, true),
                        new FormView.PlaceLine("474@2021-07-01", "Thành phố Huế", Level.DISTRICT, false)),
                List.of(new FormView.TaskLine("TASK-06-01", task, "LEAD")),
                List.of(new FormView.AreaLine("PA-06", "Y tế")),
                List.of(Spending.Source.values()));
    }

    static FormView withoutTasks() {
        FormView form = aForm();
        return new FormView(
                form.obligation(),
                form.agency(),
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
