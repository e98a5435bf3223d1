package vn.hue.ansinh.endtoend.story;

import java.io.PrintStream;
import java.util.function.IntConsumer;

/** Tells the story on a terminal, step by step. */
public final class Teller {
    private final PrintStream terminal;
    private final IntConsumer atStep;
    private int step;

    /** @param atStep hears the number of each step when its heading has been told */
    public Teller(PrintStream terminal, IntConsumer atStep) {
        this.terminal = terminal;
        this.atStep = atStep;
    }

    void step(String what) {
        terminal.printf("%n%2d  %s%n", ++step, what);
        atStep.accept(step);
    }

    void say(String format, Object... words) {
        terminal.printf("      " + format + "%n", words);
    }
}
