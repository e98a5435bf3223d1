package vn.hue.ansinh.indicators.indicator;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** A row of {@code plan-data/components.csv}. */
@JsonNaming(SnakeCaseStrategy.class)
record ComponentRow(String code, String indicator, String nameVi, String nameEn) {

    Component component() {
        return new Component(code, nameVi, nameEn);
    }
}
