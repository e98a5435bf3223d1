package vn.hue.ansinh.agencies.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hue.ansinh.agencies.succession.Lives;
import vn.hue.ansinh.agencies.succession.Succession;
import vn.hue.ansinh.agencies.succession.Successions;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.Text;

/**
 * Whether a reorganisation can be true. Predecessors exist the day before and successors on the day, and nobody whom it
 * ends takes part in another one later, or takes anything over on the same day; so no chain ever comes back to an agency
 * that has ended, in whatever order the reorganisations are written down. What it gives away, no other gives to somebody
 * else on that day. Its parts fit each other, and what it names there is.
 */
@ApplicationScoped
class CheckingReorganisation {
    private static final Text HINT_AGENCIES = Text.of(
            "Xem cơ quan và ngày hiệu lực tại /api/v1/agencies.", "See agencies and their days at /api/v1/agencies.");

    private static final Text HINT_SCOPE = Text.of(
            "TERRITORY: mã@ngày của địa bàn có trong ngày đó (địa bàn mới: /api/v1/place-successions); AREAS: lĩnh vực;"
                    + " FUNCTION: lĩnh vực, chỉ tiêu, nhiệm vụ, chế độ báo cáo.",
            "TERRITORY: code@day of a place of that day (new ones: /api/v1/place-successions); AREAS: policy areas;"
                    + " FUNCTION: areas, indicators, tasks, duties.");

    private final Lives lives;
    private final Successions successions;
    private final Scopes scopes;

    CheckingReorganisation(Lives lives, Successions successions, Scopes scopes) {
        this.lives = lives;
        this.successions = successions;
        this.scopes = scopes;
    }

    void check(Succession draft) {
        List<FieldError> errors = new ArrayList<>(new Shape(draft).errors());
        if (errors.isEmpty()) {
            named(draft, errors);
        }
        LocalDate day = draft.effectiveOn();
        if (day != null) {
            existing(draft.predecessors(), day.minusDays(1), "/predecessors", errors);
            existing(draft.successors(), day, "/successors", errors);
            errors.addAll(new Contradictions(draft, successions.inEffect()).all());
        }
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
    }

    private void named(Succession draft, List<FieldError> errors) {
        for (int index : scopes.unknownIn(draft)) {
            String code = draft.scope().get(index);
            errors.add(new FieldError(
                    "/scope/" + index,
                    "succession-scope",
                    Text.of(
                            "Không có " + code + " để chuyển theo " + draft.scopeKind() + ".",
                            "There is no " + code + " that " + draft.scopeKind() + " could name."),
                    HINT_SCOPE));
        }
    }

    private void existing(List<String> codes, LocalDate day, String pointer, List<FieldError> errors) {
        for (int index = 0; index < codes.size(); index++) {
            if (!lives.exists(codes.get(index), day)) {
                String code = codes.get(index);
                errors.add(new FieldError(
                        pointer + "/" + index,
                        "agency-not-valid-then",
                        Text.of(
                                "Ngày " + day + " không có cơ quan " + code + ".",
                                "There is no agency " + code + " on " + day + "."),
                        HINT_AGENCIES));
            }
        }
    }
}
