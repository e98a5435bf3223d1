package vn.hue.ansinh.agencies.place;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place as it is shown. */
record PlaceView(
        String id,
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String level,
        String kind,
        String name,
        @Nullable String parent,
        @Nullable String basis,
        @Nullable String abolishedBy,
        List<String> predecessors,
        List<String> successors,
        long revision) {}
