package vn.hue.ansinh.reporting.duty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.table.CsvTable;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.calendar.WorkingDays;
import vn.hue.ansinh.reporting.trail.Deed;
import vn.hue.ansinh.reporting.trail.Sealable;

/** All duties, their rules, and the deadlines that follow from these. */
@ApplicationScoped
public class Duties implements PanacheRepositoryBase<Duty, String> {
    public static final Sealable RULES = DutyRules.SEALED;
    public static final Sealable DEADLINES = Deadlines.OF_THE_CALENDAR;
    /** Of the occasions that were decided on; sealed by who decides. */
    public static final Sealable DATES = Deadlines.DECIDED_ON;

    private final DutyRules rules;
    private final Deadlines deadlines;
    private final Clock clock;

    Duties(DutyRules rules, Deadlines deadlines, Clock clock) {
        this.rules = rules;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Page<DutyView> page(PageRequest request) {
        List<Duty> rows = find("code > ?1 order by code", request.after().orElse(""))
                .range(0, request.limit())
                .list();
        Map<String, RuleHistory> histories =
                rules.of(rows.stream().map(Duty::code).toList());
        return Page.of(rows, request, Duty::code)
                .map(duty -> duty.view(
                        Objects.requireNonNull(histories.get(duty.code())).on(today())));
    }

    /** Brings duties and deadlines to what the Plan's tables say; a second time there is nothing left to change. */
    public void load() {
        Deed deed = new Deed("PLAN_LOADED", now(), "reporting-service", null);
        Map<String, List<String>> recipients =
                CsvTable.read("plan-data/duty-recipients.csv", RecipientRow.class).stream()
                        .collect(groupingBy(RecipientRow::duty, mapping(RecipientRow::agency, toList())));
        for (DutyRow row : CsvTable.read("plan-data/duties.csv", DutyRow.class)) {
            getEntityManager().merge(new Duty(row, recipients.getOrDefault(row.code(), List.of())));
            flush();
            keepRule(row, deed);
        }
        derive(deed);
    }

    private void keepRule(DutyRow row, Deed deed) {
        RuleHistory known = rules.of(row.code());
        if (known.rules().isEmpty()) {
            rules.keep(DutyRule.first(row.code(), row.due(), deed.at()), deed);
        } else if (!known.ofThePlan().equals(row.due())) {
            rules.keep(known.last().correctedTo(row.due(), today().plusDays(1), deed.at()), deed);
        }
    }

    private void derive(Deed deed) {
        WorkingDays workingDays = WorkingDays.ofVietnam();
        deadlines.follow(
                listAll().stream()
                        .flatMap(duty -> rules.of(duty.code()).occasions(workingDays).stream())
                        .toList(),
                deed);
    }

    /** @return the rule that was put behind the others */
    public DutyRule replaceRule(String duty, SetRule asked, Deed deed) {
        DutyRule last = history(duty).last();
        if (last.says(asked)) {
            return last;
        }
        DutyRule next = last.replacedBy(asked, deed.actor(), deed.at());
        mustBeWhole(next.due(), duty);
        if (asked.effectiveFrom().getYear() > DueRule.LAST_YEAR) {
            throw new RuleNotWhole();
        }
        if (next.holdsOn(today())) {
            throw new RuleFromThePast(today().plusDays(1));
        }
        rules.keep(next, deed);
        mustBringItsOccasion(next);
        derive(deed);
        return next;
    }

    // A rule of the year may well bring nothing any more: so a duty ends.
    private void mustBringItsOccasion(DutyRule rule) {
        boolean brings = rules.of(rule.duty()).occasions(WorkingDays.ofVietnam()).stream()
                .anyMatch(dated -> dated.rule() == rule.number());
        if (rule.due().kind() == DueRule.Kind.ONCE && !brings) {
            throw new RuleWithoutOccasion();
        }
    }

    private static void mustBeWhole(DueRule rule, String duty) {
        boolean inTurn = rule.isWhole()
                && rule.deadlines(duty, WorkingDays.ofVietnam()).stream()
                        .allMatch(deadline -> deadline.dueAt().isAfter(deadline.opensAt()));
        if (!inTurn) {
            throw new RuleNotWhole();
        }
    }

    /** Takes down when a duty is due on an occasion that was decided on. */
    public Deadline name(Occasion occasion, LocalDate day, Instant opensAt, @Nullable List<String> agencies) {
        DutyRule rule = history(occasion.duty()).on(today());
        Deadline deadline = rule.due().on(occasion, opensAt, day, WorkingDays.ofVietnam());
        if (!deadline.dueAt().isAfter(now())) {
            throw new DueInThePast();
        }
        deadlines.keep(new RuleHistory.Dated(deadline, rule.number()), agencies, now());
        return deadline;
    }

    /** The last day in time of what is due on the day by the duty's rule of today. */
    public LocalDate lastDay(String duty, LocalDate named) {
        return history(duty).on(today()).due().lastDay(named, WorkingDays.ofVietnam());
    }

    public RuleHistory history(String duty) {
        RuleHistory history = rules.of(duty);
        if (history.rules().isEmpty()) {
            throw new NotFound(Text.of("chế độ báo cáo", "duty"), duty);
        }
        return history;
    }

    /** Nobody else decides on it until the transaction ends; comes before the turn of the obligations. */
    public DueRule lock(String duty) {
        getEntityManager()
                .createNativeQuery("select code from duty where code = :duty for no key update")
                .setParameter("duty", duty)
                .getResultList();
        return ruleToday(duty);
    }

    public DueRule ruleToday(String duty) {
        return history(duty).on(today()).due();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zones.VIETNAM);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
