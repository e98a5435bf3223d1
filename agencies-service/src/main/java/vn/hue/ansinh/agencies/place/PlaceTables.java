package vn.hue.ansinh.agencies.place;

import java.util.List;

/** What the tables state of places. */
record PlaceTables(List<StatedPlace> places, List<StatedSuccession> successions) {

    static PlaceTables of(List<PlaceRow> rows, List<PlaceSuccessionRow> successions) {
        return new PlaceTables(
                rows.stream().map(row -> StatedPlace.of(row, successions)).toList(),
                successions.stream().map(StatedSuccession::of).toList());
    }
}
