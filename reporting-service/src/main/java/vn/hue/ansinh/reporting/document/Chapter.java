package vn.hue.ansinh.reporting.document;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.Narrative;

/** A chapter that the outline of a duty may name, as it is headed in a letter. */
enum Chapter {
    DIRECTION("CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI", Narrative::direction),
    GOALS("MỤC TIÊU", Narrative::goals),
    MEASURES("NHIỆM VỤ, GIẢI PHÁP", Narrative::measures),
    RESOURCES("NGUỒN LỰC", Narrative::resources),
    ORGANISATION("TỔ CHỨC THỰC HIỆN", Narrative::organisation),
    OBSTACLE("VƯỚNG MẮC", Narrative::obstacle),
    CAUSES("NGUYÊN NHÂN", Narrative::causes),
    RESULTS("KẾT QUẢ THỰC HIỆN THEO LĨNH VỰC", Narrative::results),
    ACHIEVEMENTS("ƯU ĐIỂM, KẾT QUẢ NỔI BẬT", Narrative::achievements),
    LIMITATIONS("TỒN TẠI, HẠN CHẾ", Narrative::limitations),
    OBJECTIVE_CAUSES("NGUYÊN NHÂN KHÁCH QUAN", Narrative::objectiveCauses),
    SUBJECTIVE_CAUSES("NGUYÊN NHÂN CHỦ QUAN", Narrative::subjectiveCauses),
    NEXT_STEPS("NHIỆM VỤ, GIẢI PHÁP THỜI GIAN TỚI", Narrative::nextSteps),
    PROPOSALS("ĐỀ XUẤT, KIẾN NGHỊ", Narrative::proposals);

    private final String heading;
    private final Function<Narrative, @Nullable String> of;

    Chapter(String heading, Function<Narrative, @Nullable String> of) {
        this.heading = heading;
        this.of = of;
    }

    String heading() {
        return heading;
    }

    /** Null where nothing is written. */
    @Nullable
    String in(Narrative narrative) {
        String text = of.apply(narrative);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
