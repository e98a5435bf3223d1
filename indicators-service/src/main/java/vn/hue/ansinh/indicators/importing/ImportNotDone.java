package vn.hue.ansinh.indicators.importing;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** Its rows are not judged yet: nobody knows which of them are rejected. */
class ImportNotDone extends Refusal {

    ImportNotDone() {
        super(
                409,
                "import-not-done",
                Text.of(
                        "Lần nhập chưa xong nên chưa biết dòng nào bị từ chối.",
                        "The import is not done, so it is not known yet which rows are rejected."),
                Text.of(
                        "Hỏi lại GET /api/v1/observation-imports/{id} cho đến khi state là DONE, rồi tải tệp này.",
                        "Ask GET /api/v1/observation-imports/{id} again until state is DONE, then download this file."));
    }
}
