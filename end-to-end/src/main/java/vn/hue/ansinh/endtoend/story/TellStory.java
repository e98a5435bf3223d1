package vn.hue.ansinh.endtoend.story;

import java.net.URI;
import vn.hue.ansinh.endtoend.door.Accounts;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.endtoend.door.UnexpectedAnswer;
import vn.hue.ansinh.local.CannotStart;
import vn.hue.ansinh.local.Settings;

/** {@code ./ansinh story}: tells the year to the suite that runs here. */
public final class TellStory {
    private TellStory() {}

    public static void main(String[] args) {
        Settings settings = Settings.of(System.getenv());
        Door door = new Door(URI.create("http://localhost:" + settings.port("gateway")), new Accounts(settings));
        YearFigures figures = new YearFigures(settings.root().resolve("plan-data"), Year2023.YEAR);
        try (DemonstrationClock clock = new DemonstrationClock(settings.clock())) {
            new PlanYearStory(door, clock, figures, new Teller(System.out, step -> {})).tell();
            System.out.println("\nThe year is told; the suite is back in the present. Look at it: "
                    + "curl 'http://localhost:" + settings.port("gateway") + "/api/v1/progress'");
        } catch (CannotStart | UnexpectedAnswer stopped) {
            System.err.println("\nThe story stops here. " + stopped.getMessage());
            System.exit(1);
        }
    }
}
