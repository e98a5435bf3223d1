package vn.hue.ansinh.reporting.figure;

/** How firm a figure is, in the letters of SDMX: final, provisional, estimate, break in the series, missing. */
public enum FigureStatus {
    A,
    P,
    E,
    B,
    M;

    /** Counted so far, or in place of what was counted wrongly. */
    boolean isCounted() {
        return this == P || this == B;
    }

    /** Nothing is expected to come after it. */
    boolean isFinal() {
        return this == A || this == B;
    }
}
