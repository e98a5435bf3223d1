package vn.hue.ansinh.kit.problem;

import java.util.Collection;

/** The refusals that no domain owns: what the protocol, the sign-in or the machine says no to. */
public final class Failure extends Refusal {
    private static final int LONGEST_NAME = 60;

    private Failure(int status, String code, Text detail, Text hint) {
        super(status, code, detail, hint);
    }

    public static Failure unauthenticated() {
        return new Failure(
                401,
                "unauthenticated",
                Text.of(
                        "Mã truy cập bị thiếu, hết hạn hoặc không hợp lệ.",
                        "The access token is missing, expired or not valid."),
                Text.of("Lấy mã truy cập mới rồi gọi lại.", "Get a new access token and call again."));
    }

    public static Failure forbidden() {
        return new Failure(
                403,
                "forbidden",
                Text.of("Tài khoản này không có vai trò cần thiết.", "This account does not have the role it takes."),
                Text.of("Dùng tài khoản có vai trò phù hợp.", "Use an account with the right role."));
    }

    public static Failure signInUnavailable() {
        return new Failure(
                503,
                "sign-in-unavailable",
                Text.of("Máy chủ đăng nhập đang không trả lời.", "The sign-in server does not answer."),
                Text.of("Thử lại sau vài giây.", "Try again in a few seconds."));
    }

    public static Failure databaseUnavailable() {
        return new Failure(
                503,
                "database-unavailable",
                Text.of("Cơ sở dữ liệu đang không trả lời.", "The database does not answer."),
                Text.of("Thử lại sau vài giây.", "Try again in a few seconds."));
    }

    public static Failure internal() {
        return new Failure(
                500,
                "internal-error",
                Text.of("Hệ thống gặp lỗi ngoài dự kiến.", "Something unexpected failed on our side."),
                Text.of("Báo requestId cho người vận hành.", "Tell the operators the requestId."));
    }

    static Failure bodyLate() {
        return new Failure(
                408,
                "request-timeout",
                Text.of("Thân của yêu cầu không đến đủ.", "The body of the request did not arrive whole."),
                Text.of(
                        "Kiểm tra đường truyền rồi gửi lại với cùng Idempotency-Key.",
                        "Check the line, then send again with the same Idempotency-Key."));
    }

    /** What the HTTP layer itself refused. */
    public static Failure ofStatus(int status) {
        return switch (status) {
            case 401 -> unauthenticated();
            case 403 -> forbidden();
            case 404 ->
                new Failure(
                        404,
                        "not-found",
                        Text.of("Không có địa chỉ này.", "There is nothing at this address."),
                        Text.of("Xem các địa chỉ trong /openapi.yaml.", "See the addresses in /openapi.yaml."));
            case 405 ->
                new Failure(
                        405,
                        "method-not-allowed",
                        Text.of("Địa chỉ này không nhận phương thức đó.", "This address does not take that method."),
                        Text.of("Xem các phương thức trong /openapi.yaml.", "See the methods in /openapi.yaml."));
            case 406 ->
                new Failure(
                        406,
                        "not-acceptable",
                        Text.of("Không có định dạng mà Accept yêu cầu.", "There is no format that Accept asks for."),
                        Text.of("Dùng Accept: application/json.", "Use Accept: application/json."));
            case 413 ->
                new Failure(
                        413,
                        "body-too-large",
                        Text.of("Nội dung gửi lên quá lớn.", "The body is over the limit."),
                        Text.of("Chia nhỏ nội dung.", "Send it in smaller parts."));
            default -> status >= 500 ? internal() : malformed();
        };
    }

    public static Failure malformed() {
        return new Failure(
                400,
                "malformed-json",
                Text.of("Nội dung không phải là JSON đúng.", "The body is no well-formed JSON."),
                Text.of("Kiểm tra dấu ngoặc, dấu phẩy và mã hóa UTF-8.", "Check brackets, commas and UTF-8."));
    }

    public static Failure missingBody() {
        return new Failure(
                400,
                "malformed-json",
                Text.of("Yêu cầu không có nội dung.", "The request has no body."),
                Text.of("Gửi nội dung JSON như /openapi.yaml mô tả.", "Send a JSON body as /openapi.yaml describes."));
    }

    /** The framework could not turn a parameter into its type, and does not say which one. */
    public static Failure unreadableParameter() {
        return new Failure(
                400,
                "invalid-parameter",
                Text.of("Một tham số không đọc được.", "A parameter cannot be read."),
                Text.of("Xem kiểu các tham số trong /openapi.yaml.", "See the types of parameters in /openapi.yaml."));
    }

    /** Its name is shown no longer than anybody needs to know it again. */
    public static Refusal unknownParameter(String name, Collection<String> known) {
        String shown = name.codePoints()
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String taken = String.join(", ", known);
        return new Failure(
                        400,
                        "unknown-parameter",
                        Text.of(
                                "Thao tác này không có tham số " + shown + ".",
                                "This operation has no parameter " + shown + "."),
                        known.isEmpty()
                                ? Text.of(
                                        "Bỏ tham số này: thao tác không nhận tham số nào.",
                                        "Leave it out: this operation takes no parameters.")
                                : Text.of(
                                        "Bỏ tham số này hoặc sửa tên cho đúng. Thao tác nhận: " + taken + ".",
                                        "Leave it out or correct its name. The operation takes: " + taken + "."))
                .with("parameter", shown);
    }

    public static Refusal repeatedParameter(String name) {
        return new InvalidParameter(name, Text.of("Chỉ nêu tham số này một lần.", "Say it once."));
    }

    public static Failure slashAtTheEnd() {
        return new Failure(
                404,
                "not-found",
                Text.of("Không có gì ở đường dẫn này.", "Nothing is found at this path."),
                Text.of(
                        "Bỏ dấu / ở cuối: mỗi nội dung chỉ có một địa chỉ.",
                        "Leave out the slash at the end: each thing has one address."));
    }

    /** The framework would take the rest for another parameter, and answer a question that nobody asked. */
    public static Failure bareSemicolon() {
        return new Failure(
                400,
                "invalid-parameter",
                Text.of(
                        "Một tham số có dấu chấm phẩy chưa mã hóa.",
                        "A parameter has a semicolon that is not encoded."),
                Text.of("Viết dấu ; là %3B.", "Write ; as %3B."));
    }

    static Refusal yearOutOfRange() {
        return new Failure(
                400,
                "wrong-type",
                Text.of("Năm phải có bốn chữ số.", "The year must have four digits."),
                Text.of(
                        "Dùng năm từ 0001 đến 9999 (UTC và giờ Việt Nam).",
                        "Use a year from 0001 to 9999 (in UTC and in Vietnam)."));
    }
}
