package vn.hue.ansinh.kit.problem;

/** The short summary of each kind of refusal; the detail says what happened this time. */
final class Titles {
    private Titles() {}

    /** In the words of the gateway for what it refuses with, too: a code has one title, whoever says it. */
    static Text of(Refusal refusal) {
        return switch (refusal.code()) {
            case "invalid-parameter" -> Text.of("Tham số không hợp lệ", "The parameter cannot be accepted");
            case "unknown-parameter" ->
                Text.of("Tham số không có trong hợp đồng", "A parameter the contract does not know");
            case "malformed-json" -> Text.of("Không đọc được nội dung", "The body cannot be read");
            case "unknown-field" -> Text.of("Trường không có trong hợp đồng", "A field the contract does not know");
            case "wrong-type" -> Text.of("Sai kiểu dữ liệu", "Wrong type");
            case "idempotency-key-required" -> Text.of("Cần Idempotency-Key", "An Idempotency-Key is needed");
            case "idempotency-key-reused" ->
                Text.of("Mã đã dùng cho yêu cầu khác", "The key was used for another request");
            case "request-in-progress" -> Text.of("Yêu cầu đang được xử lý", "The request is being worked on");
            case "other-agency" -> Text.of("Thuộc cơ quan khác", "Of another agency");
            case "version-not-named" -> Text.of("If-Match không nêu phiên bản", "If-Match names no version");
            case "sign-in-unavailable" -> Text.of("Chưa kiểm tra được đăng nhập", "The sign-in cannot be checked");
            default -> of(refusal.status());
        };
    }

    private static Text of(int status) {
        return switch (status) {
            case 400 -> Text.of("Yêu cầu không đọc được", "The request cannot be read");
            case 401 -> Text.of("Chưa đăng nhập", "Not signed in");
            case 403 -> Text.of("Không được phép", "Not allowed");
            case 404 -> Text.of("Không tìm thấy", "Not found");
            case 405 -> Text.of("Không dùng được phương thức này", "This method cannot be used");
            case 406 -> Text.of("Không có định dạng này", "Format not available");
            case 408 -> Text.of("Gửi quá chậm", "Sent too slowly");
            case 409 -> Text.of("Chưa thể làm bước này", "Not possible now");
            case 412 -> Text.of("Đã có người sửa trước", "Somebody changed it first");
            case 413 -> Text.of("Nội dung quá lớn", "The body is too large");
            case 415 -> Text.of("Loại nội dung không được nhận", "This type of content is not taken");
            case 422 -> Text.of("Nội dung chưa hợp lệ", "The content is not valid");
            case 428 -> Text.of("Thiếu If-Match", "If-Match is missing");
            case 503 -> Text.of("Tạm thời gián đoạn", "Away for a moment");
            default -> Text.of("Lỗi hệ thống", "Internal error");
        };
    }
}
