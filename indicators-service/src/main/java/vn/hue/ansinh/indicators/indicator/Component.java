package vn.hue.ansinh.indicators.indicator;

import jakarta.persistence.Embeddable;
import vn.hue.ansinh.kit.problem.Text;

/** One of the measures that an indicator bundles under a single target. */
@Embeddable
public record Component(String code, String nameVi, String nameEn) {

    public Text name() {
        return Text.of(nameVi, nameEn);
    }
}
