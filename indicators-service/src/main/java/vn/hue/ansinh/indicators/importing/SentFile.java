package vn.hue.ansinh.indicators.importing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A file as it was handed in, and by whom. */
@Embeddable
record SentFile(
        @Enumerated(EnumType.STRING) ImportFormat format,
        long bytes,
        String sha256,
        @Nullable String title,
        @Nullable String agency,
        String sentBy) {

    static SentFile of(Delivery delivery) {
        return new SentFile(
                delivery.format(),
                delivery.upload().bytes(),
                delivery.upload().sha256(),
                delivery.title(),
                delivery.agency(),
                delivery.sentBy());
    }
}
