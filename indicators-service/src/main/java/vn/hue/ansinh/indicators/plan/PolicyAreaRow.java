package vn.hue.ansinh.indicators.plan;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import vn.hue.ansinh.indicators.question.Words;

/** A row of {@code plan-data/policy-areas.csv}. */
@JsonNaming(SnakeCaseStrategy.class)
record PolicyAreaRow(String code, String plan, int number, String slug, String nameVi, String nameEn, String section) {

    SetPolicyArea asked() {
        return new SetPolicyArea(plan, number, slug, new Words(nameVi, nameEn), section);
    }
}
