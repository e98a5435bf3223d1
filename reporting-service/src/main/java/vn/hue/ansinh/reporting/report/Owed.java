package vn.hue.ansinh.reporting.report;

import jakarta.persistence.Embeddable;
import vn.hue.ansinh.reporting.obligation.Obligation;

/** Which obligation a report answers. */
@Embeddable
public record Owed(String obligation, String duty, String agency, String period) {

    static Owed under(Obligation obligation) {
        return new Owed(obligation.id(), obligation.duty(), obligation.agency(), obligation.period());
    }
}
