package vn.hue.ansinh.agencies.place;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A province, district or commune between two days; the same code before or after is another place. */
@Entity
@Immutable
@Table(name = "shown_place")
public class Place {
    @Id
    private String id;

    private String code;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String level;
    private String kind;
    private String name;
    private @Nullable String parent;
    private @Nullable String basis;
    private @Nullable String abolishedBy;
    private List<String> predecessors;
    private List<String> successors;
    private long revision;

    protected Place() {}

    List<String> sortKey() {
        return List.of(name, id);
    }

    /** Names the place, too: on another day the same address shows another place. */
    String state() {
        return id + ".v" + revision;
    }

    PlaceView view() {
        return new PlaceView(
                id,
                code,
                validFrom,
                validTo,
                level,
                kind,
                name,
                parent,
                basis,
                abolishedBy,
                predecessors,
                successors,
                revision);
    }
}
