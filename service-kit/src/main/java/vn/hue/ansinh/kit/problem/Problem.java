package vn.hue.ansinh.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An error as it leaves: RFC 9457 with a stable code, a hint, and pointers to the fields. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String hint,
        String instance,
        String requestId,
        List<Field> errors,
        @JsonAnyGetter Map<String, Object> members) {

    /** One entry of {@code errors}. */
    public record Field(String pointer, String code, String detail, String hint) {
        static Field of(FieldError error, Locale locale) {
            return new Field(
                    error.pointer(),
                    error.code(),
                    error.detail().in(locale),
                    error.hint().in(locale));
        }
    }

    static Problem of(Refusal refusal, Locale locale, String instance, String requestId) {
        return new Problem(
                "/problems#" + refusal.code(),
                Titles.of(refusal).in(locale),
                refusal.status(),
                refusal.detail().in(locale),
                refusal.code(),
                refusal.hint().in(locale),
                instance,
                requestId,
                refusal.errors().stream().map(error -> Field.of(error, locale)).toList(),
                refusal.members());
    }
}
