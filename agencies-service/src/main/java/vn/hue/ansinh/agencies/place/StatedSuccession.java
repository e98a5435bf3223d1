package vn.hue.ansinh.agencies.place;

/** That one place went on in another, as the tables state it. */
record StatedSuccession(String predecessor, String successor, String kind, String certainty) {

    static StatedSuccession of(PlaceSuccessionRow row) {
        return new StatedSuccession(row.predecessor(), row.successor(), row.kind(), row.certainty());
    }
}
