package vn.hue.ansinh.agencies.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.Text;

/** Whether what is said of an agency can be true beside the others. */
@ApplicationScoped
class CheckingAgency {
    private static final Text SEE = Text.of("Xem các mã tại /api/v1/agencies.", "See the codes at /api/v1/agencies.");

    private static final String ABOVE = """
            with recursive above as (
                select code, parent from agency where code = :parent
                union select a.code, a.parent from agency a join above b on a.code = b.parent)
            select exists (select from above where code = :code)
            """;

    private static final String TAKEN = """
            select exists (select from agency
                where identifier = :identifier and code <> :code
                  and daterange(valid_from, valid_to, '[]')
                    && daterange(cast(:from as date), least(cast(:to as date), last_day_by_reorganisation(:code)), '[]'))
            """;

    private final EntityManager database;
    private final CheckingLife lives;

    CheckingAgency(EntityManager database, CheckingLife lives) {
        this.database = database;
        this.lives = lives;
    }

    void check(String code, SetAgency asked) {
        List<FieldError> errors = new ArrayList<>();
        known(asked.parent(), "/parent", errors);
        another(code, asked.reportsVia(), "/reportsVia", errors);
        for (int index = 0; index < asked.members().size(); index++) {
            another(code, asked.members().get(index), "/members/" + index, errors);
        }
        if (asked.parent() != null && isAbove(code, asked.parent())) {
            errors.add(aboveItself("/parent"));
        }
        if (asked.place() != null && !exists("select exists (select from place where id = :code)", asked.place())) {
            errors.add(new FieldError(
                    "/place",
                    "unknown-place",
                    Text.of("Không có địa bàn này.", "There is no such place."),
                    Text.of(
                            "Ghi mã@ngày như tại /api/v1/places; địa bàn mới thì soạn trước tại /api/v1/place-successions.",
                            "Write code@day as at /api/v1/places; a new one is founded first at"
                                    + " /api/v1/place-successions.")));
        }
        boolean alive = lives.check(code, asked, errors);
        // There is no span of days that others could share with one that ends before it begins.
        if (alive && asked.identifier() != null && isTaken(code, asked)) {
            errors.add(new FieldError(
                    "/identifier",
                    "identifier-taken",
                    Text.of("Mã định danh thuộc cơ quan khác.", "Another agency has this identifier."),
                    Text.of(
                            "Nếu là của cơ quan trước: để trống, cho việc sắp xếp có hiệu lực, rồi mới ghi. "
                                    + "Nếu không: tra tại /api/v1/agencies?identifier=.",
                            "Where it is the predecessor's: leave it out, let the reorganisation take effect, then state "
                                    + "it. Otherwise look it up at /api/v1/agencies?identifier=.")));
        }
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
    }

    /** The canonical spelling, or the refusal. */
    static @Nullable String canonical(@Nullable String identifier) {
        return identifier == null
                ? null
                : ElectronicIdentifier.canonical(identifier)
                        .orElseThrow(() -> InvalidFields.one(
                                "/identifier",
                                "identifier-malformed",
                                Text.of("Không phải mã định danh điện tử.", "That is no electronic identifier."),
                                Text.of(
                                        "Ghi như H57.10 (QĐ 20/2020) hoặc 00.10.H57.",
                                        "Write H57.10 (Decision 20/2020) or 00.10.H57.")));
    }

    private void known(@Nullable String code, String pointer, List<FieldError> errors) {
        if (code != null && !exists("select exists (select from agency where code = :code)", code)) {
            errors.add(new FieldError(
                    pointer,
                    "unknown-agency",
                    Text.of("Không có cơ quan " + code + ".", "There is no agency " + code + "."),
                    SEE));
        }
    }

    private void another(String code, @Nullable String other, String pointer, List<FieldError> errors) {
        if (code.equals(other)) {
            errors.add(aboveItself(pointer));
        } else {
            known(other, pointer, errors);
        }
    }

    private static FieldError aboveItself(String pointer) {
        return new FieldError(
                pointer,
                "agency-above-itself",
                Text.of(
                        "Cơ quan không thể trực thuộc, là thành viên hay báo cáo qua chính mình.",
                        "An agency cannot stand under itself, be its own member or report via itself."),
                Text.of("Chọn cơ quan khác.", "Take another agency."));
    }

    private boolean exists(String question, String code) {
        return (Boolean)
                database.createNativeQuery(question).setParameter("code", code).getSingleResult();
    }

    private boolean isAbove(String code, String parent) {
        return (Boolean) database.createNativeQuery(ABOVE)
                .setParameter("code", code)
                .setParameter("parent", parent)
                .getSingleResult();
    }

    private boolean isTaken(String code, SetAgency asked) {
        return (Boolean) database.createNativeQuery(TAKEN)
                .setParameter("identifier", asked.identifier())
                .setParameter("code", code)
                .setParameter("from", asked.validFrom())
                .setParameter("to", asked.validTo())
                .getSingleResult();
    }
}
