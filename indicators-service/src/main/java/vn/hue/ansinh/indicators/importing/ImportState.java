package vn.hue.ansinh.indicators.importing;

/** Received and kept; being judged; being written; finished; or given up, after several attempts or by a person. */
enum ImportState {
    WAITING,
    CHECKING,
    WRITING,
    DONE,
    FAILED;

    /** Before that nothing is known of single rows, and a list of the bad ones would be empty as if there were none. */
    void mustBeDone() {
        if (this == FAILED) {
            throw new ImportFailed();
        }
        if (this != DONE) {
            throw new ImportNotDone();
        }
    }

    void mustBeWaiting() {
        if (this != WAITING) {
            throw new ImportNotWaiting();
        }
    }

    boolean isOver() {
        return this == DONE || this == FAILED;
    }
}
