package vn.hue.ansinh.agencies.agency;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;

/**
 * Whether an agency can be there from the first to the last day that are said. A code is of one agency for ever: whoever
 * has been there stays there on some of those days, and whoever the Plan names from the day of the Plan on. Nobody is ended by hand
 * who answers for something afterwards: that moves, or is left to nobody, and two people look at it.
 */
@ApplicationScoped
class CheckingLife {
    private static final String LIFE = """
            select cast(last_day_by_reorganisation(:code) as text) as last,
                   exists (select from agency
                       where code = :code and valid_from <= cast(:today as date)
                         and not daterange(cast(:from as date), cast(:to as date), '[]')
                             && daterange(valid_from,
                                    greatest(valid_from, least(valid_to, cast(:today as date))), '[]')) as used
            """;

    // Where a reorganisation ends it later, that one stands in the way of an earlier day.
    private static final String ANSWERS_AFTERWARDS = """
            select id from assignment
            where agency = :code and last_day_by_reorganisation(:code) is null and not withdrawn and valid_from <= cast(:to as date)
              and coalesce(valid_to, 'infinity') > cast(:to as date)
            order by id limit 3
            """;

    private final EntityManager database;
    private final Clock clock;
    private final Map<String, LocalDate> planned =
            LoadingAgencies.rows().filter(AgencyRow::namedInPlan).collect(toMap(AgencyRow::code, AgencyRow::validFrom));

    CheckingLife(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return whether there is such a span of days */
    boolean check(String code, SetAgency asked, List<FieldError> errors) {
        LocalDate to = asked.validTo();
        if (to != null && to.isBefore(asked.validFrom())) {
            errors.add(new FieldError(
                    "/validTo",
                    "days-reversed",
                    Text.of("validTo trước validFrom.", "validTo lies before validFrom."),
                    Text.of("Sửa lại thứ tự các ngày.", "Put the days in order.")));
            return false;
        }
        Tuple life = life(code, asked);
        String last = life.get("last", String.class);
        if (last != null && asked.validFrom().isAfter(LocalDate.parse(last))) {
            errors.add(over("/validFrom", code, last));
            return false;
        }
        if (last != null && to != null && to.isAfter(LocalDate.parse(last))) {
            errors.add(over("/validTo", code, last));
        }
        LocalDate ofPlan = planned.get(code);
        if (ofPlan != null && asked.validFrom().isAfter(ofPlan)) {
            errors.add(later(code, ofPlan));
        } else if (life.get("used", Boolean.class)) {
            errors.add(used(code));
        }
        List<String> afterwards = to == null ? List.of() : answersAfter(code, to);
        if (!afterwards.isEmpty()) {
            errors.add(answering(afterwards));
        }
        return true;
    }

    private Tuple life(String code, SetAgency asked) {
        return (Tuple) database.createNativeQuery(LIFE, Tuple.class)
                .setParameter("code", code)
                .setParameter("from", asked.validFrom())
                .setParameter("to", asked.validTo())
                .setParameter("today", LocalDate.now(clock.withZone(Zones.VIETNAM)))
                .getSingleResult();
    }

    @SuppressWarnings("unchecked") // a native query of texts answers texts
    private List<String> answersAfter(String code, LocalDate last) {
        return database.createNativeQuery(ANSWERS_AFTERWARDS)
                .setParameter("code", code)
                .setParameter("to", last)
                .getResultList();
    }

    private static FieldError over(String pointer, String code, String last) {
        String where = "/api/v1/agency-successions?agency=" + code + ".";
        return new FieldError(
                pointer,
                "succession-conflict",
                Text.of(
                        "Việc sắp xếp kết thúc cơ quan này vào ngày " + last + ".",
                        "A reorganisation ends the agency on " + last + "."),
                Text.of("Ghi ngày đó hoặc sớm hơn; xem " + where, "State that day or an earlier one; see " + where));
    }

    private static FieldError later(String code, LocalDate ofPlan) {
        return new FieldError(
                "/validFrom",
                "agency-code-used",
                Text.of(
                        "Kế hoạch giao việc cho " + code + " từ ngày " + ofPlan + ".",
                        "The Plan speaks to " + code + " from " + ofPlan + " on."),
                Text.of("Ghi ngày đó hoặc sớm hơn.", "State that day or an earlier one."));
    }

    private static FieldError used(String code) {
        return new FieldError(
                "/validFrom",
                "agency-code-used",
                Text.of(
                        "Mã " + code + " thuộc cơ quan đã hoạt động trước ngày đó; mã không dùng lại.",
                        code + " is the code of the agency that was there before; codes are not used again."),
                Text.of(
                        "Đặt mã mới cho cơ quan khác, hoặc giữ ngày bắt đầu.",
                        "Give another agency a new code, or keep the first day."));
    }

    private static FieldError answering(List<String> afterwards) {
        String first = String.join(", ", afterwards);
        return new FieldError(
                "/validTo",
                "ends-by-reorganisation",
                Text.of(
                        "Sau ngày đó cơ quan còn được giao: " + first + ".",
                        "After that day the agency still answers for " + first + "."),
                Text.of(
                        "Soạn việc sắp xếp tại /api/v1/agency-successions (ABOLISH nếu không ai kế thừa) để xem trước và"
                                + " người khác cho có hiệu lực, hoặc kết thúc các phân công trước.",
                        "Write a reorganisation at /api/v1/agency-successions (ABOLISH where nobody succeeds), which is"
                                + " previewed and put into effect by another, or end the assignments first."));
    }
}
