package vn.hue.ansinh.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What people and programs send where something else was meant: SQL, paths, markup, numbers and days that are none. */
final class HostileValues {
    static final List<String> TEXTS = texts();
    // A request is spoilt twice at most, and what is put into what must still be written: Jackson writes 1000 levels.
    private static final int DEEP = 450;

    private HostileValues() {}

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(
                // SQL (OWASP Testing Guide, WSTG-INPV-05)
                "'",
                "''",
                "\"",
                "`",
                "' or '1'='1",
                "' or 1=1 --",
                "1; drop table agency --",
                "'; select pg_sleep(9) --",
                "1 union select null, version()",
                "x' and 1=cast((select current_user) as int) --",
                "$$;select 1;$$",
                "code desc; select 1",
                "code,(select 1)",
                "1) or (1=1",
                "%' escape '!",
                "\\'; select 1 --",
                "E'\\047'",
                "%",
                "_",
                "%_%",
                "\\",
                ":name",
                "?1",
                "{d '2024-01-01'}",
                // paths, templates, markup, commands
                "../../etc/passwd",
                "..%2f..%2fetc",
                "${jndi:ldap://127.0.0.1:1/a}",
                "#{7*7}",
                "{{7*7}}",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                "|id",
                "$(id)",
                "=cmd|' /C calc'!A0",
                // letters
                "\u0000",
                "a\u0000b",
                "\uFEFF",
                "\u202Egnp",
                "\uD83D\uDE00",
                "\uD800",
                "e\u0301".repeat(3),
                "ﷺ".repeat(50),
                "ı",
                "İ",
                "\u200B",
                "a\tb",
                "a\nb",
                " ",
                "",
                // numbers, days, periods
                "-1",
                "0",
                "-0",
                "1e400",
                "1E+999999999",
                "NaN",
                "Infinity",
                "9223372036854775808",
                "2147483648",
                "0x10",
                "1,5",
                "00001",
                "2024-02-30",
                "0000-00-00",
                "+999999999-12-31",
                "-0001-01-01",
                "9999-12-31T23:59:59.999999999Z",
                "2024-01-01T00:00:00+99:99",
                "2024-13",
                "99999",
                "2023-W99",
                "AT(2024-02-31)",
                "AT(+999999999-12-31)",
                "null",
                "undefined",
                "true",
                "[]",
                "{}",
                "*",
                "v1",
                "\"v1\"",
                "W/\"v1\""));
        texts.add("a".repeat(300));
        texts.add("á".repeat(600));
        texts.add("9".repeat(400));
        texts.add("(".repeat(1_500));
        texts.add("a,".repeat(1_000));
        return List.copyOf(texts);
    }

    /** A text, or a value of another kind than was asked for. */
    static JsonNode json(Draws draws) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        Random random = draws.random();
        return switch (random.nextInt(10)) {
            case 0 -> make.nullNode();
            case 1 -> make.booleanNode(random.nextBoolean());
            case 2 -> make.numberNode(new java.math.BigDecimal("1E+400"));
            case 3 -> make.numberNode(-1);
            case 4 -> nested(random.nextInt(DEEP));
            case 5 -> make.objectNode().set("a", make.objectNode());
            case 6 -> make.arrayNode().add(1).add("a").addNull();
            default -> make.textNode(draws.text());
        };
    }

    private static JsonNode nested(int depth) {
        JsonNode inner = JsonNodeFactory.instance.numberNode(1);
        for (int level = 0; level < depth; level++) {
            inner = JsonNodeFactory.instance.arrayNode().add(inner);
        }
        return inner;
    }
}
