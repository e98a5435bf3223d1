package vn.hue.ansinh.reporting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.duty.DueRule;
import vn.hue.ansinh.reporting.duty.Duties;
import vn.hue.ansinh.reporting.duty.Occasion;
import vn.hue.ansinh.reporting.duty.RuleView;
import vn.hue.ansinh.reporting.duty.SetRule;
import vn.hue.ansinh.reporting.obligation.DerivingObligations;
import vn.hue.ansinh.reporting.reminder.Reminding;
import vn.hue.ansinh.reporting.report.Act;
import vn.hue.ansinh.reporting.report.Participant;

/** Decides, and brings the obligations to what follows from it, in one transaction. */
@ApplicationScoped
class Deciding {
    private final Duties duties;
    private final Occasions occasions;
    private final DerivingObligations obligations;
    private final Reminding reminding;
    private final Participant participant;

    Deciding(
            Duties duties,
            Occasions occasions,
            DerivingObligations obligations,
            Reminding reminding,
            Participant participant) {
        this.reminding = reminding;
        this.duties = duties;
        this.occasions = occasions;
        this.obligations = obligations;
        this.participant = participant;
    }

    @Transactional
    RuleView rule(String duty, @Nullable String ifMatch, SetRule asked) {
        duties.lock(duty);
        ETags.require(ifMatch, duties.history(duty).rules().size());
        RuleView rule =
                duties.replaceRule(duty, asked, participant.deed("RULE_SET")).view();
        obligations.ofAll();
        return rule;
    }

    /** A leader asks agencies for a report that no calendar brings; they hear of it at once. */
    @Transactional
    RequestedView request(String duty, RequestReports asked) {
        mustBe(duties.lock(duty), DueRule.Kind.ON_REQUEST);
        Act act = participant.act();
        mustLieAhead(duty, asked.day(), act);
        mustHaveTheDuty(duty, asked);
        String period = asked.year();
        Occasion occasion = new Occasion(duty, period, occasions.next(duty, period));
        duties.name(occasion, asked.day(), act.at(), asked.agencies());
        occasions.add(occasion, 1, new Decision(asked.day(), asked.agencies(), asked.reason()), act);
        obligations.ofAll();
        reminding.requested(occasion, asked.reason(), participant.deed("ASKED"));
        return new RequestedView(occasions.find(occasion), occasions.obligations(occasion));
    }

    /** A review is given its day, or another one until that day has come. */
    @Transactional
    OccasionView date(String duty, String name, @Nullable String ifMatch, SetDate asked) {
        DueRule rule = duties.lock(duty);
        mustBe(rule, DueRule.Kind.UNDATED);
        Occasion occasion = Reviews.of(duty, rule).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("kỳ sơ kết, tổng kết", "occasion"), name));
        OccasionView before = occasions.find(occasion);
        ETags.require(ifMatch, before.number());
        Act act = participant.act();
        if (before.dueAt() != null && !act.at().isBefore(before.dueAt())) {
            throw new OccasionIsOver();
        }
        mustLieAhead(duty, asked.day(), act);
        if (before.says(asked)) {
            return before;
        }
        duties.name(occasion, asked.day(), before.opensAt() == null ? act.at() : before.opensAt(), null);
        occasions.add(occasion, before.number() + 1, new Decision(asked.day(), null, asked.reason()), act);
        obligations.ofAll();
        return occasions.find(occasion);
    }

    private static void mustBe(DueRule rule, DueRule.Kind kind) {
        if (rule.kind() != kind) {
            throw new DutyOfAnotherKind(rule.kind());
        }
    }

    // Whoever is asked has at least the whole of tomorrow; "before tomorrow" would be over the moment it is said.
    private void mustLieAhead(String duty, LocalDate day, Act act) {
        LocalDate today = LocalDate.ofInstant(act.at(), Zones.VIETNAM);
        if (!duties.lastDay(duty, day).isAfter(today) || day.isAfter(today.plusYears(1))) {
            throw InvalidFields.one(
                    "/day",
                    "day-out-of-range",
                    Text.of("Ngày không hợp lệ: " + day + ".", "This day cannot be taken: " + day + "."),
                    Text.of(
                            "Chọn ngày sao cho ít nhất hết ngày " + today.plusDays(1)
                                    + " vẫn còn trong hạn, trong vòng một năm.",
                            "Choose a day by which at least all of " + today.plusDays(1)
                                    + " is still in time, within a year."));
        }
    }

    private void mustHaveTheDuty(String duty, RequestReports asked) {
        List<String> agencies = asked.agencies();
        if (agencies == null) {
            return;
        }
        Set<String> holders = occasions.holders(duty, duties.lastDay(duty, asked.day()));
        List<FieldError> others = IntStream.range(0, agencies.size())
                .filter(at -> !holders.contains(agencies.get(at)))
                .mapToObj(at -> new FieldError(
                        "/agencies/" + at,
                        "agency-without-duty",
                        Text.of(
                                agencies.get(at) + " không có chế độ báo cáo này vào ngày đó.",
                                agencies.get(at) + " does not have this duty on that day."),
                        Text.of("Xem phân công tại /api/v1/assignments.", "See /api/v1/assignments.")))
                .toList();
        if (!others.isEmpty()) {
            throw new InvalidFields(others);
        }
    }
}
