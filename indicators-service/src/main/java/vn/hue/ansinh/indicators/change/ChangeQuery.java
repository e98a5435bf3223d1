package vn.hue.ansinh.indicators.change;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.page.CursorBroken;
import vn.hue.ansinh.kit.page.PageRequest;

/** Whose changes are asked for. */
public class ChangeQuery {
    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("code")
    @Nullable
    String code;

    @BeanParam
    PageRequest page = new PageRequest();

    String kind() {
        Kind wanted = new Parameter("kind", kind).oneOf(Kind.class);
        return wanted == null ? "" : wanted.name();
    }

    String code() {
        return new Parameter("code", code).code();
    }

    long after() {
        String number = page.after().orElse("0");
        if (!number.matches("[0-9]{1,18}")) {
            throw new CursorBroken();
        }
        return Long.parseLong(number);
    }

    PageRequest page() {
        return page;
    }
}
