package vn.hue.ansinh.reporting.submission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hue.ansinh.reporting.figure.CanonicalJson;

/** Why the agency has second thoughts. */
public record StateReason(@NotBlank @Size(max = 2000) String reason) {

    /** For the trail. */
    public static String hash(String reason) {
        return CanonicalJson.sha256(new StateReason(reason));
    }
}
