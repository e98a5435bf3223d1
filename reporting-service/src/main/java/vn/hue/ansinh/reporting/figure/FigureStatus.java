package vn.hue.ansinh.reporting.figure;

/** How firm a figure is, in the letters of SDMX: final, provisional, estimate, break in the series, missing. */
public enum FigureStatus {
    A,
    P,
    E,
    B,
    M;

    /** Nothing is expected to come after it. */
    boolean isFinal() {
        return this == A || this == B;
    }
}
