package vn.hue.ansinh.indicators.place;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;

/**
 * The place that a question names.
 *
 * @param code empty for every place
 * @param since the day it came into being, by which it is told from others with its code; null when only the code is named
 */
public record AskedPlace(String code, @Nullable LocalDate since) {

    public static AskedPlace of(String parameter, @Nullable String text) {
        String given = new Parameter(parameter, text).code();
        int at = given.indexOf('@');
        if (at < 0) {
            return new AskedPlace(given, null);
        }
        try {
            return new AskedPlace(given.substring(0, at), LocalDate.parse(given.substring(at + 1)));
        } catch (DateTimeException unreadable) {
            throw new InvalidParameter(
                    parameter,
                    Text.of(
                            "Dùng mã, hoặc mã@ngày như 474@2021-07-01.",
                            "Use a code, or code@validFrom: 474@2021-07-01."));
        }
    }

    public boolean isAny() {
        return code.isEmpty();
    }

    boolean is(PlaceKey place) {
        return place.code().equals(code) && (since == null || since.equals(place.validFrom()));
    }

    boolean isSure() {
        return isAny() || since != null;
    }
}
