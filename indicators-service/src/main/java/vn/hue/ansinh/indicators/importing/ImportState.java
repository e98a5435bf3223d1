package vn.hue.ansinh.indicators.importing;

/** Received and kept; being judged; being written; finished; or given up after several attempts. */
enum ImportState {
    WAITING,
    CHECKING,
    WRITING,
    DONE,
    FAILED;

    boolean isOver() {
        return this == DONE || this == FAILED;
    }
}
