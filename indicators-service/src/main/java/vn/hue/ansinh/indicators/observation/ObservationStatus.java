package vn.hue.ansinh.indicators.observation;

/** The SDMX letters: A final, P provisional, E estimate, B final after a break in the series, M missing. */
public enum ObservationStatus {
    A,
    P,
    E,
    B,
    M;

    /** Whether a figure that was final is open again. */
    boolean isReopenedBy(ObservationStatus next) {
        return isFinal() && (next == P || next == E);
    }

    public boolean isFinal() {
        return this == A || this == B;
    }
}
