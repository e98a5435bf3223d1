package vn.hue.ansinh.indicators.place;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** A place is its code and the day it came into being, because the statistics office uses codes again. */
public record PlaceKey(String code, LocalDate validFrom) {

    /** Reads {@code 474@2021-07-01}. */
    public static PlaceKey of(String id) {
        List<String> parts = List.of(id.split("@", -1));
        if (parts.size() != 2 || parts.get(0).isEmpty()) {
            throw new IllegalArgumentException("Not the form code@validFrom: " + id);
        }
        try {
            return new PlaceKey(parts.get(0), LocalDate.parse(parts.get(1)));
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("Not the form code@validFrom: " + id, unreadable);
        }
    }

    public String id() {
        return code + "@" + validFrom;
    }
}
