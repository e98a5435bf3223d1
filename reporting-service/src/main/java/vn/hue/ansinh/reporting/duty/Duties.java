package vn.hue.ansinh.reporting.duty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.table.CsvTable;
import vn.hue.ansinh.reporting.calendar.WorkingDays;

/** All duties, and the deadlines that follow from their rules. */
@ApplicationScoped
public class Duties implements PanacheRepositoryBase<Duty, String> {

    Page<Duty> page(PageRequest request) {
        List<Duty> rows = find("code > ?1 order by code", request.after().orElse(""))
                .range(0, request.limit())
                .list();
        return Page.of(rows, request, Duty::code);
    }

    /** Brings duties and deadlines to what the Plan's tables say; a second time there is nothing left to change. */
    public void load() {
        Map<String, List<String>> recipients =
                CsvTable.read("plan-data/duty-recipients.csv", RecipientRow.class).stream()
                        .collect(groupingBy(RecipientRow::duty, mapping(RecipientRow::agency, toList())));
        List<Duty> duties = CsvTable.read("plan-data/duties.csv", DutyRow.class).stream()
                .map(row -> new Duty(row, recipients.getOrDefault(row.code(), List.of())))
                .toList();
        duties.forEach(getEntityManager()::merge);
        flush();
        WorkingDays workingDays = WorkingDays.ofVietnam();
        keepOnly(duties.stream()
                .flatMap(duty -> duty.due().deadlines(duty.code(), workingDays).stream())
                .toList());
    }

    private void keepOnly(List<Deadline> deadlines) {
        getEntityManager().createNativeQuery("delete from deadline").executeUpdate();
        deadlines.forEach(this::keep);
    }

    private void keep(Deadline deadline) {
        getEntityManager()
                .createNativeQuery("""
                        insert into deadline (duty, period, opens_at, nominal_date, due_at)
                        values (:duty, :period, :opens, :nominal, :due)
                        """)
                .setParameter("duty", deadline.duty())
                .setParameter("period", deadline.period())
                .setParameter("opens", deadline.opensAt())
                .setParameter("nominal", deadline.nominal())
                .setParameter("due", deadline.dueAt())
                .executeUpdate();
    }
}
