package vn.hue.ansinh.endtoend.story;

import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.endtoend.door.UnexpectedAnswer;

/** What the story is told with. */
record Stage(Door door, DemonstrationClock clock, YearFigures figures, Teller teller) {

    void expect(String what, long wanted, long found) {
        if (wanted != found) {
            throw new UnexpectedAnswer("There should be " + wanted + " " + what + ", not " + found);
        }
        teller.say("%d %s", found, what);
    }
}
