package vn.hue.ansinh.indicators.importing;

import jakarta.persistence.Embeddable;

/** How many rows were sent and what became of them; sent = created + updated + unchanged + rejected. */
@Embeddable
record Counts(int sent, int created, int updated, int unchanged, int rejected) {

    static Counts waiting(int sent) {
        return new Counts(sent, 0, 0, 0, 0);
    }

    /** Of an import that wrote nothing because one row was bad. */
    Counts allRejected() {
        return new Counts(sent, 0, 0, 0, sent);
    }

    int stored() {
        return created + updated + unchanged;
    }

    int written() {
        return created + updated;
    }
}
