package vn.hue.ansinh.indicators.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/** A column of a file, the same in every format; those of a structure stand last and only where one was asked for. */
sealed interface OpenColumn permits FigureColumn, StructureColumn {

    /** @param structured whether the figures are shown in the structure of another day */
    static List<OpenColumn> of(boolean structured) {
        Stream<OpenColumn> figure = Arrays.stream(FigureColumn.values());
        return structured
                ? Stream.concat(figure, Arrays.stream(StructureColumn.values())).toList()
                : figure.toList();
    }

    String field();

    /** Null for what SDMX keeps in its code lists, or does not know. */
    default @Nullable String sdmx() {
        return null;
    }

    /** As CSVW names it (W3C, Tabular Data Model, 4.1). */
    String datatype();

    Text description();

    default boolean isNeeded() {
        return false;
    }

    @Nullable
    Object of(OpenRow row);
}
