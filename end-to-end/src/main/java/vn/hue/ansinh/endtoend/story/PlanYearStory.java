package vn.hue.ansinh.endtoend.story;

import vn.hue.ansinh.endtoend.door.Door;

/**
 * Reporting year 2023 of Plan 197 in ten steps, through the gateway only: who owes a report, who hands it in, one that
 * comes back and is corrected, one that is late, and the verdicts that move when the figures are accepted. It can be told
 * again and again, and any process may die while it is told.
 */
public final class PlanYearStory {
    private final Stage stage;

    public PlanYearStory(Door door, DemonstrationClock clock, YearFigures figures, Teller teller) {
        this.stage = new Stage(door, clock, figures, teller);
    }

    /** Tells it to its end and answers the verdicts it ended with. */
    public Verdicts tell() {
        stage.clock().moveTo(Year2023.START);
        Opening opening = new Opening(stage);
        opening.thePlanIsThere();
        Desks desks = opening.whoOwesAReport();
        Verdicts before = Verdicts.read(stage.door());
        opening.aDashIsNoFigure();

        HandingIn handingIn = new HandingIn(stage);
        handingIn.departmentsReport(desks);
        handingIn.districtsReport(desks);
        handingIn.healthIsReturnedAndCorrected(desks.of(Desks.RETURNED));
        handingIn.oneIsLate(desks.of(Desks.LATE));

        Ending ending = new Ending(stage);
        ending.allAreAccepted(desks);
        Verdicts after = ending.theVerdictsMove(before);
        ending.theReceiptsHold(desks);
        return after;
    }
}
