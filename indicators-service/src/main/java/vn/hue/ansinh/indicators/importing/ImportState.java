package vn.hue.ansinh.indicators.importing;

/** Received and kept; being judged; being written; finished; or given up after several attempts. */
enum ImportState {
    WAITING,
    CHECKING,
    WRITING,
    DONE,
    FAILED;

    /** Roughly how much of the work is behind us, for people who watch. */
    int percent() {
        return switch (this) {
            case WAITING -> 10;
            case CHECKING -> 30;
            case WRITING -> 70;
            case DONE, FAILED -> 100;
        };
    }
}
