package vn.hue.ansinh.indicators.importing;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** More bytes or rows than one import takes. */
class FileTooLarge extends Refusal {

    FileTooLarge(String vi, String en) {
        super(
                413,
                "import-too-large",
                Text.of(vi, en),
                Text.of("Chia tệp thành nhiều phần nhỏ hơn.", "Part the file into smaller ones."));
    }
}
