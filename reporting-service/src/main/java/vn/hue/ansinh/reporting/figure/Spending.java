package vn.hue.ansinh.reporting.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was planned to be spent from one source, and what was; in millions of đồng.
 *
 * @param area the policy area it was spent on
 * @param indicator the indicator it was spent on; null where it cannot be told apart within the area
 * @param spent null while nothing is known of it
 */
public record Spending(
        @NotNull Source source,
        @NotNull @Size(max = 60) String area,
        @Size(max = 60) @Nullable String indicator,

        @JsonProperty(required = true) @JsonDeserialize(using = StatedNumber.class) @Nullable
        BigDecimal planned,

        @JsonProperty(required = true) @JsonDeserialize(using = StatedNumber.class) @Nullable
        BigDecimal spent) {

    /** Where the money comes from. */
    public enum Source {
        CENTRAL_BUDGET("Ngân sách trung ương"),
        PROVINCE_BUDGET("Ngân sách tỉnh"),
        LOCAL_BUDGET("Ngân sách huyện, xã"),
        POLICY_CREDIT("Tín dụng chính sách"),
        FOREIGN_AID("Viện trợ nước ngoài"),
        CONTRIBUTIONS("Đóng góp, xã hội hóa"),
        OTHER("Nguồn khác");

        private final String vietnamese;

        Source(String vietnamese) {
            this.vietnamese = vietnamese;
        }

        /** As forms and letters call it. */
        public String vietnamese() {
            return vietnamese;
        }
    }

    /** Of two lines that say this the second is one too many. */
    public String subject() {
        return source + " " + area + (indicator == null ? "" : " " + indicator);
    }
}
