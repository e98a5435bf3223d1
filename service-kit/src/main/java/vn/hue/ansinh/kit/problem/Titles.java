package vn.hue.ansinh.kit.problem;

/** The short summary of each kind of refusal; the detail says what happened this time. */
final class Titles {
    private Titles() {}

    static Text of(int status) {
        return switch (status) {
            case 400 -> Text.of("Yêu cầu không đọc được", "The request cannot be read");
            case 401 -> Text.of("Chưa đăng nhập", "Not signed in");
            case 403 -> Text.of("Không có quyền", "Not allowed");
            case 404 -> Text.of("Không tìm thấy", "Not found");
            case 405 -> Text.of("Phương thức không dùng được", "Method not allowed");
            case 406 -> Text.of("Không có định dạng này", "Format not available");
            case 409 -> Text.of("Chưa thể làm bước này", "Not possible now");
            case 412 -> Text.of("Đã có người sửa trước", "Changed by somebody else");
            case 413 -> Text.of("Nội dung quá lớn", "Too large");
            case 415 -> Text.of("Định dạng không được nhận", "Format not accepted");
            case 422 -> Text.of("Nội dung chưa hợp lệ", "The content breaks a rule");
            case 428 -> Text.of("Cần nêu phiên bản đã đọc", "Say which state you have read");
            case 503 -> Text.of("Tạm thời gián đoạn", "Away for a moment");
            default -> Text.of("Lỗi của hệ thống", "A failure of ours");
        };
    }
}
