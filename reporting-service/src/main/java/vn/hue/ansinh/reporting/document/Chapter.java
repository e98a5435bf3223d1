package vn.hue.ansinh.reporting.document;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.Narrative;

/** A chapter that the outline of a duty may name, and how it is headed in a letter: from the highest heading down. */
enum Chapter {
    DIRECTION(Narrative::direction, "CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI"),
    GOALS(Narrative::goals, "MỤC TIÊU"),
    MEASURES(Narrative::measures, "NHIỆM VỤ, GIẢI PHÁP"),
    RESOURCES(Narrative::resources, "NGUỒN LỰC"),
    ORGANISATION(Narrative::organisation, "TỔ CHỨC THỰC HIỆN"),
    OBSTACLE(Narrative::obstacle, "VƯỚNG MẮC"),
    CAUSES(Narrative::causes, "NGUYÊN NHÂN"),
    RESULTS(Narrative::results, "KẾT QUẢ THỰC HIỆN THEO LĨNH VỰC"),
    ACHIEVEMENTS(Narrative::achievements, "ĐÁNH GIÁ CHUNG", "Ưu điểm, kết quả nổi bật"),
    LIMITATIONS(Narrative::limitations, "ĐÁNH GIÁ CHUNG", "Tồn tại, hạn chế"),
    OBJECTIVE_CAUSES(Narrative::objectiveCauses, "ĐÁNH GIÁ CHUNG", "Nguyên nhân", "Nguyên nhân khách quan"),
    SUBJECTIVE_CAUSES(Narrative::subjectiveCauses, "ĐÁNH GIÁ CHUNG", "Nguyên nhân", "Nguyên nhân chủ quan"),
    NEXT_STEPS(Narrative::nextSteps, "NHIỆM VỤ, GIẢI PHÁP THỜI GIAN TỚI"),
    PROPOSALS(Narrative::proposals, "ĐỀ XUẤT, KIẾN NGHỊ");

    private final Function<Narrative, @Nullable String> of;
    private final List<String> headings;

    Chapter(Function<Narrative, @Nullable String> of, String... headings) {
        this.of = of;
        this.headings = List.of(headings);
    }

    List<String> headings() {
        return headings;
    }

    /** Null where nothing is written. */
    @Nullable
    String in(Narrative narrative) {
        String text = of.apply(narrative);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
