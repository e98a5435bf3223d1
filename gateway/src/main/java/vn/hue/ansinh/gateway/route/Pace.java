package vn.hue.ansinh.gateway.route;

/** Who lets a body wait, its sender or its taker; moments are those of {@link System#nanoTime()}. */
final class Pace {
    private long cameAt = System.nanoTime();
    private long pausedAt = System.nanoTime();
    private boolean paused = true;
    private boolean toBeTaken;

    void comes() {
        cameAt = System.nanoTime();
    }

    void pause() {
        if (!paused) {
            paused = true;
            pausedAt = System.nanoTime();
        }
    }

    void goOn() {
        if (paused) {
            paused = false;
            cameAt = System.nanoTime();
        }
    }

    boolean isPaused() {
        return paused;
    }

    /** A service is there to take it. */
    void isToBeTaken() {
        toBeTaken = true;
        pausedAt = System.nanoTime();
    }

    /** The service has begun to answer, or never will. */
    void needNotBeTaken() {
        toBeTaken = false;
    }

    /** When the last of it came; while nobody takes it, it is not the caller who is silent. */
    long cameAt() {
        return paused ? System.nanoTime() : cameAt;
    }

    /** Since when the service takes nothing; now, unless it should. */
    long untakenSince() {
        return paused && toBeTaken ? pausedAt : System.nanoTime();
    }
}
