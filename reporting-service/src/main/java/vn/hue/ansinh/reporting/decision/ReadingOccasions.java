package vn.hue.ansinh.reporting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.hue.ansinh.reporting.duty.Duties;
import vn.hue.ansinh.reporting.duty.Occasion;

/** The occasions that were decided on, and the reviews that still wait for their day. */
@ApplicationScoped
class ReadingOccasions {
    private final Duties duties;
    private final Occasions occasions;

    ReadingOccasions(Duties duties, Occasions occasions) {
        this.duties = duties;
        this.occasions = occasions;
    }

    List<OccasionView> of(String duty) {
        List<OccasionView> all = new ArrayList<>(occasions.of(duty));
        for (Occasion review : Reviews.of(duty, duties.ruleToday(duty))) {
            if (all.stream().noneMatch(decided -> decided.is(review))) {
                all.add(OccasionView.undecided(review));
            }
        }
        return all;
    }
}
