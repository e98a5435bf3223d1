package vn.hue.ansinh.indicators.opendata;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/** What is known of a figure: first what an import takes, then what helps a reader. */
enum FigureColumn implements OpenColumn {
    INDICATOR("indicator", "INDICATOR", "string", "Mã chỉ tiêu", "Code of the indicator", OpenRow::indicator),
    COMPONENT("component", "COMPONENT", "string", "Thành phần", "Component of the indicator", OpenRow::component),
    PLACE("place", "REF_AREA", "string", "Địa bàn (mã@ngày hình thành)", "Place, code@validFrom", OpenRow::place),
    PERIOD("period", "TIME_PERIOD", "string", "Kỳ (SDMX)", "Period as SDMX writes it", OpenRow::period),
    BREAKDOWN("breakdown", "BREAKDOWN", "string", "Phân tổ", "Breakdown, DIMENSION=member", OpenRow::breakdown),
    VALUE("value", "OBS_VALUE", "decimal", "Giá trị", "Value; empty is never zero", OpenRow::value),
    NUMERATOR("numerator", "NUMERATOR", "decimal", "Tử số", "Numerator", OpenRow::numerator),
    DENOMINATOR("denominator", "DENOMINATOR", "decimal", "Mẫu số", "Denominator", OpenRow::denominator),
    STATUS(
            "status",
            "OBS_STATUS",
            "string",
            "Trạng thái (SDMX)",
            "A final, P provisional, E estimate, B break, M missing",
            OpenRow::status),
    MISSING_REASON(
            "missingReason",
            "MISSING_REASON",
            "string",
            "Lý do thiếu",
            "Why there is no figure",
            OpenRow::missingReason),
    DEFINITION_VERSION(
            "definitionVersion",
            "DEFINITION_VERSION",
            "integer",
            "Phiên bản định nghĩa",
            "Version of the definition it was measured by",
            OpenRow::definitionVersion),
    SYNTHETIC(
            "synthetic",
            "SYNTHETIC",
            "boolean",
            "Số minh họa",
            "Made for demonstration, never an official figure",
            OpenRow::synthetic),
    WITHDRAWN("withdrawn", "WITHDRAWN", "boolean", "Đã rút", "Taken back; nothing is stated since", OpenRow::withdrawn),
    CONFIDENTIALITY(
            "confidentiality",
            "CONF_STATUS",
            "string",
            "Mức bảo mật (SDMX)",
            "F free; C held back from the public, since it would tell of single people",
            OpenRow::confidentiality),
    INDICATOR_NAME("indicatorName", null, "string", "Tên chỉ tiêu", "Name of the indicator", OpenRow::indicatorName),
    PLACE_NAME("placeName", null, "string", "Tên địa bàn", "Name of the place", OpenRow::placeName),
    UNIT("unit", null, "string", "Đơn vị", "Unit", OpenRow::unit),
    REVISION(
            "revision",
            "REVISION",
            "integer",
            "Lần công bố thứ",
            "Counts up within a series and period",
            OpenRow::revision),
    REVISED_FROM(
            "revisedFrom",
            null,
            "decimal",
            "Giá trị trước khi sửa",
            "Value of the revision before",
            OpenRow::revisedFrom),
    REVISED_FROM_STATUS(
            "revisedFromStatus",
            null,
            "string",
            "Trạng thái trước khi sửa",
            "Status of the revision before",
            OpenRow::revisedFromStatus),
    REVISED_PERCENT(
            "revisedPercent",
            null,
            "decimal",
            "Mức sửa đổi (%)",
            "By how much of the value before it moved, as percent",
            OpenRow::revisedPercent),
    RECORDED_AT(
            "recordedAt",
            "RECORDED_AT",
            "dateTimeStamp",
            "Được biết từ",
            "Since when it is known",
            OpenRow::recordedAt),
    SOURCE_KIND(
            "sourceKind",
            "SOURCE_KIND",
            "string",
            "Loại nguồn",
            "REPORT, PUBLISHED, IMPORT or DEMONSTRATION",
            OpenRow::sourceKind),
    SOURCE_AGENCY("sourceAgency", "SOURCE_AGENCY", "string", "Cơ quan", "Agency that states it", OpenRow::sourceAgency),
    SOURCE_TITLE("sourceTitle", "SOURCE_TITLE", "string", "Nguồn", "Publication it was read in", OpenRow::sourceTitle),
    SOURCE_URL("sourceUrl", "SOURCE_URL", "string", "Địa chỉ nguồn", "Where that is", OpenRow::sourceUrl);

    private final String field;
    private final @Nullable String sdmx;
    private final String datatype;
    private final transient Text description;
    private final transient Function<OpenRow, @Nullable Object> cell;

    FigureColumn(
            String field,
            @Nullable String sdmx,
            String datatype,
            String vi,
            String en,
            Function<OpenRow, @Nullable Object> cell) {
        this.field = field;
        this.sdmx = sdmx;
        this.datatype = datatype;
        this.description = Text.of(vi, en);
        this.cell = cell;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public @Nullable String sdmx() {
        return sdmx;
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
    public boolean isNeeded() {
        return this == INDICATOR || this == PLACE || this == PERIOD || this == STATUS;
    }

    @Override
    public @Nullable Object of(OpenRow row) {
        return cell.apply(row);
    }
}
