package vn.hue.ansinh.local;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Starts the parts again that have died. One that cannot be started keeps no other from it; the next look tries again. */
record Reviving(List<Part> parts, PrintStream terminal) {

    /**
     * @param toldOf before a part is started: what is written of the processes holds no more
     * @throws RuntimeException that of the first part that could not be started, once all others were
     */
    void revive(Runnable toldOf) {
        parts.stream()
                .filter(part -> !part.isAlive())
                .map(part -> refusalOf(part, toldOf))
                .flatMap(Optional::stream)
                .reduce((first, next) -> first)
                .ifPresent(refused -> {
                    throw refused;
                });
    }

    private Optional<RuntimeException> refusalOf(Part dead, Runnable toldOf) {
        terminal.println("  " + dead.name() + " ended unexpectedly and is started again");
        toldOf.run();
        try {
            dead.start();
            return Optional.empty();
        } catch (RuntimeException refused) {
            return Optional.of(refused);
        }
    }
}
