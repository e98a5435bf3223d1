package vn.hue.ansinh.indicators.importing;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.hue.ansinh.kit.problem.Text;

/** Why an import could not be finished; nothing of it was written then. On the wire: in lower case with hyphens. */
enum Trouble {
    INTERRUPTED(
            "Dịch vụ bị dừng giữa chừng trong mọi lần thử.",
            "The service was stopped in the middle of every attempt.",
            "Gửi lại tệp; nếu lại như vậy, chia tệp thành nhiều phần nhỏ hơn và báo quản trị viên mã của lần nhập này.",
            "Send the file again; if it ends so once more, part it into smaller ones and tell the administrators the id of"
                    + " this import."),
    TOO_SLOW(
            "Xử lý tệp quá thời gian cho phép.",
            "Taking the file in took longer than it may.",
            "Chia tệp thành nhiều phần nhỏ hơn rồi gửi lại.",
            "Part the file into smaller ones and send them again."),
    DATABASE_AWAY(
            "Cơ sở dữ liệu không trả lời.",
            "The database did not answer.",
            "Gửi lại tệp sau ít phút.",
            "Send the file again in some minutes."),
    DATABASE_BUSY(
            "Cơ sở dữ liệu đang bận việc khác.",
            "The database was busy with other work.",
            "Gửi lại tệp sau ít phút.",
            "Send the file again in some minutes."),
    NO_SPACE(
            "Cơ sở dữ liệu hết chỗ.",
            "The database ran out of space or memory.",
            "Báo quản trị viên, rồi gửi lại tệp.",
            "Tell the administrators, then send the file again."),
    ROW_REFUSED(
            "Cơ sở dữ liệu không nhận một dòng mà bước kiểm tra đã cho qua.",
            "The database refuses a row that was judged good.",
            "Sửa hoặc bỏ dòng đó rồi gửi lại tệp; báo quản trị viên mã của lần nhập này.",
            "Correct that row or leave it out, and send the file again; tell the administrators the id of this import."),
    WITHDRAWN(
            "Đã thôi nhập theo yêu cầu.",
            "It was given up on request.",
            "Gửi lại tệp nếu vẫn cần.",
            "Send the file again if it is still wanted."),
    UNEXPECTED(
            "Lỗi không lường trước khi xử lý tệp.",
            "Taking the file in failed in a way nobody foresaw.",
            "Báo quản trị viên mã của lần nhập này; nhật ký ghi nguyên nhân.",
            "Tell the administrators the id of this import; the log has the cause.");

    private static final Text BY_ITSELF = Text.of(
            "Hệ thống sẽ tự thử lại; không cần gửi lại tệp.",
            "It is tried again by itself; there is no need to send the file again.");
    private static final Text NO_MORE = Text.of(
            "Hệ thống không thử lại nữa; lần nhập này sắp kết thúc, và khi đó sẽ nêu phải làm gì.",
            "It is not tried again; this import is about to end, and will then say what to do.");
    private static final Duration SHORTEST_REST = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 5;

    private final Text detail;
    private final Text hint;

    Trouble(String vi, String en, String hintVi, String hintEn) {
        this.detail = Text.of(vi, en);
        this.hint = Text.of(hintVi, hintEn);
    }

    /** By the first that the database said of it: what was said later, as the connection was given back, follows from it. */
    static Trouble of(Throwable failure) {
        return vn.hue.ansinh.kit.problem.Trouble.ofDatabase(failure)
                .flatMap(told -> said(told).stream())
                .findFirst()
                .orElse(UNEXPECTED);
    }

    /** A disk is given room again, a database comes back: that is never the end of a file, however long it takes. */
    boolean passes() {
        return this == NO_SPACE || this == DATABASE_AWAY || this == DATABASE_BUSY;
    }

    /** None for the first time: a connection that broke is mostly there again. At most some minutes. */
    static Duration rest(int nth) {
        return nth > 1 ? SHORTEST_REST.multipliedBy(1L << Math.min(nth - 2, MOST_DOUBLINGS)) : Duration.ZERO;
    }

    /** By the classes of SQL states that PostgreSQL uses (appendix A of its manual); without a state nothing was said. */
    private static Optional<Trouble> said(SQLException told) {
        if (told instanceof SQLTimeoutException) {
            return Optional.of(TOO_SLOW);
        }
        String state = String.valueOf(told.getSQLState());
        if (state.equals("57014") || state.equals("25P03") || state.equals("25P04")) {
            return Optional.of(TOO_SLOW);
        }
        if (state.startsWith("22") || state.startsWith("23")) {
            return Optional.of(ROW_REFUSED);
        }
        if (state.startsWith("53")) {
            return Optional.of(NO_SPACE);
        }
        if (state.startsWith("08") || state.startsWith("57P") || state.startsWith("58")) {
            return Optional.of(DATABASE_AWAY);
        }
        if (vn.hue.ansinh.kit.problem.Trouble.saysThatItPasses(told)) {
            return Optional.of(DATABASE_BUSY);
        }
        return told.getSQLState() == null ? Optional.empty() : Optional.of(UNEXPECTED);
    }

    TroubleView view() {
        return new TroubleView(code(), detail, hint);
    }

    TroubleView viewWhileWaiting(UUID id) {
        return new TroubleView(code(), detail, withWayOut(BY_ITSELF, id));
    }

    /** While it is found out by what the last attempt failed. */
    TroubleView viewBeforeTheEnd(UUID id) {
        return new TroubleView(code(), detail, withWayOut(NO_MORE, id));
    }

    private static Text withWayOut(Text hint, UUID id) {
        String address = "PUT /api/v1/observation-imports/" + id + "/withdrawal";
        return Text.of(
                hint.vi() + " Tệp gửi sau nêu cùng chỉ tiêu phải đợi; thôi nhập bằng " + address + ".",
                hint.en() + " Files sent after it that name the same indicators wait for it; " + address
                        + " gives it up.");
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it is shown. */
    record TroubleView(String code, Text detail, Text hint) {

        TroubleView with(RefusedRow row) {
            Text which = row.text();
            return new TroubleView(code, Text.of(detail.vi() + which.vi(), detail.en() + which.en()), hint);
        }
    }
}
