package vn.hue.ansinh.indicators.opendata;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.StandingView;
import vn.hue.ansinh.kit.problem.Text;

/** Where a figure stands in the structure of another day, and what of it is counted there. */
enum StructureColumn implements OpenColumn {
    COUNTED_UNDER(
            "countedUnder",
            "string",
            "Tính cho địa bàn (mã@ngày hình thành)",
            "Place of the structure asked for that it is counted under; empty where nobody knows",
            row -> row.there(there -> there.place().id())),
    SHARE(
            "share",
            "decimal",
            "Phần được tính (0 đến 1)",
            "Part of it that is counted there; empty when nobody stated it",
            row -> row.there(StandingView::share)),
    DERIVED(
            "derived",
            "boolean",
            "Số suy ra",
            "Only a part of the figure, by a stated share",
            row -> row.there(StandingView::derived)),
    COUNTED_VALUE(
            "countedValue",
            "decimal",
            "Giá trị được tính",
            "Value that is counted there",
            row -> row.there(StandingView::value)),
    COUNTED_NUMERATOR(
            "countedNumerator",
            "decimal",
            "Tử số được tính",
            "Numerator that is counted there",
            row -> row.there(StandingView::numerator)),
    COUNTED_DENOMINATOR(
            "countedDenominator",
            "decimal",
            "Mẫu số được tính",
            "Denominator that is counted there",
            row -> row.there(StandingView::denominator)),
    ABOVE(
            "above",
            "boolean",
            "Tính cho địa bàn cấp trên",
            "Counted under the place above, for nothing at its own level came of its place",
            row -> row.there(StandingView::above));

    private final String field;
    private final String datatype;
    private final transient Text description;
    private final transient Function<OpenRow, @Nullable Object> cell;

    StructureColumn(String field, String datatype, String vi, String en, Function<OpenRow, @Nullable Object> cell) {
        this.field = field;
        this.datatype = datatype;
        this.description = Text.of(vi, en);
        this.cell = cell;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public String datatype() {
        return datatype;
    }

    @Override
    public Text description() {
        return description;
    }

    @Override
    public @Nullable Object of(OpenRow row) {
        return cell.apply(row);
    }
}
