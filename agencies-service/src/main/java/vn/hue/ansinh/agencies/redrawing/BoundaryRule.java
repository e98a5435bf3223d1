package vn.hue.ansinh.agencies.redrawing;

import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.Text;

/** What must be so beside the places that there are, and the question that finds where it is not. */
enum BoundaryRule {
    IS_THERE(
            "place-not-valid-then",
            """
            select n.pointer, n.id from jsonb_to_recordset(asked.named) as n (pointer text, id text)
            where not exists (select from place p where p.id = n.id and p.valid_from < asked.day and p.valid_to is null)
            """,
            Text.of(
                    "Địa bàn %s không có ngay trước ngày này, hoặc đã có ngày kết thúc.",
                    "The place %s is not there right before the day, or has a last day already."),
            Text.of("Ghi mã@ngày như tại /api/v1/places.", "Write code@day as at /api/v1/places.")),

    CODE_IS_FREE(
            "place-code-taken",
            """
            select '/founded/' || (f.number - 1) || '/code' as pointer, p.id
            from jsonb_array_elements(asked.founded) with ordinality f (place, number)
            join place p on cast(p.code as int) = cast(f.place ->> 'code' as int)
             and coalesce(p.valid_to, 'infinity') >= asked.day and p.id <> all (asked.ended)
            """,
            Text.of("%s mang mã này từ ngày đó hoặc sau đó.", "%s has this code on the day or later."),
            Text.of(
                    "Nêu địa bàn đó trong from hoặc abolished, hoặc dùng mã khác.",
                    "Name that place in from or in abolished, or take another code.")),

    // Above stands what is there on the day and goes on, or is founded with it.
    STANDS_UNDER_ONE(
            "place-parent",
            """
            select '/founded/' || (f.number - 1) || '/parent' as pointer, coalesce(f.place ->> 'parent', 'null') as id
            from jsonb_array_elements(asked.founded) with ordinality f (place, number)
            where case when f.place ->> 'parent' is null then f.place ->> 'level' <> 'PROVINCE'
                  else not exists (
                    select from (
                        select id, level from place
                        where valid_from <= asked.day and valid_to is null and id <> all (asked.ended)
                        union all
                        select (o ->> 'code') || '@' || asked.day, o ->> 'level' from jsonb_array_elements(asked.founded) o
                    ) above
                    where above.id = f.place ->> 'parent'
                      and (above.level, f.place ->> 'level') in
                          (('PROVINCE', 'DISTRICT'), ('PROVINCE', 'COMMUNE'), ('DISTRICT', 'COMMUNE'))) end
            """,
            Text.of("Địa bàn không thể trực thuộc %s vào ngày này.", "The place cannot stand under %s on the day."),
            Text.of(
                    "Tỉnh không có parent; huyện thuộc tỉnh, xã thuộc huyện hoặc tỉnh, ghi mã@ngày của địa bàn có vào ngày đó.",
                    "A province has no parent; districts stand under provinces, communes under either; write code@day of"
                            + " one that is there on the day.")),

    LEAVES_NO_PARTS(
            "place-has-parts",
            """
            select '' as pointer, p.id || ' (' || p.parent || ')' as id from place p
            where p.parent = any (asked.ended) and p.id <> all (asked.ended)
              and coalesce(p.valid_to, 'infinity') >= asked.day
            """,
            Text.of("%s còn thuộc địa bàn kết thúc.", "%s still stands under a place that ends."),
            Text.of(
                    "Nêu cả địa bàn bên dưới: thành lập lại dưới cấp trên mới (from chính nó), hoặc bãi bỏ.",
                    "Name what stands below as well: found it anew under another parent (from itself), or abolish it."));

    private static final String ASKED = """
            with asked as (select cast(:named as jsonb) as named, cast(:founded as jsonb) as founded,
                                  cast(:ended as text[]) as ended, cast(:day as date) as day)
            select found.pointer, found.id from asked cross join lateral (%s) found order by 1, 2 limit 20
            """;

    private final String code;
    private final String question;
    private final Text detail;
    private final Text hint;

    BoundaryRule(String code, String question, Text detail, Text hint) {
        this.code = code;
        this.question = ASKED.formatted(question);
        this.detail = detail;
        this.hint = hint;
    }

    String question() {
        return question;
    }

    FieldError brokenAt(String pointer, String place) {
        return new FieldError(
                pointer, code, Text.of(detail.vi().formatted(place), detail.en().formatted(place)), hint);
    }
}
