package vn.hue.ansinh.reporting.attachment;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** One file is over the limit; what came of it is thrown away. */
class FileTooLarge extends Refusal {

    FileTooLarge(long limit) {
        super(
                413,
                "attachment-too-large",
                Text.of("Tệp vượt quá " + limit + " byte.", "The file has more than " + limit + " bytes."),
                Text.of("Nén ảnh trong tệp hoặc chia thành nhiều tệp.", "Shrink its pictures, or part the file."));
        with("limit", limit);
    }
}
