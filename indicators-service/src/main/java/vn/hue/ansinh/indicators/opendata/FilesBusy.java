package vn.hue.ansinh.indicators.opendata;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** As many files as there may be are on their way out, to all readers or to one. */
class FilesBusy extends Refusal {

    private FilesBusy(Text detail, Text hint) {
        super(503, "service-busy", detail, hint);
    }

    static FilesBusy ofAll() {
        return new FilesBusy(
                Text.of("Đang có quá nhiều tệp số liệu được tải cùng lúc.", "Too many files of figures are under way."),
                Text.of(
                        "Thử lại sau ít phút, hoặc đọc từng trang JSON.",
                        "Try again in some minutes, or read page by page as JSON."));
    }

    static FilesBusy ofReader(int most) {
        return new FilesBusy(
                Text.of(
                        "Bạn đang tải " + most + " tệp số liệu cùng lúc, là mức cao nhất cho một nơi gọi.",
                        most + " files of figures are on their way to you, which is as many as one caller may have."),
                Text.of(
                        "Đọc hết hoặc ngắt một tệp rồi thử lại, hoặc đọc từng trang JSON.",
                        "Take one to its end or hang up, then try again, or read page by page as JSON."));
    }
}
