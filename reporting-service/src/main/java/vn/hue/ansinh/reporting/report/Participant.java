package vn.hue.ansinh.reporting.report;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.access.Caller;
import vn.hue.ansinh.kit.access.Roles;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.NotYours;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.trail.Deed;

/**
 * The caller as a party to reports. An agency sees its own as it writes them. Those who watch over the Plan see what was
 * handed in. Nobody else sees another agency's, and of its drafts nobody knows that there are any.
 */
@RequestScoped
public class Participant {
    private final Caller caller;
    private final Clock clock;
    private @Nullable Act act;

    Participant(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What the caller does now, as one act of one moment however often it is asked for. It is first asked for behind the
     * lock of what is changed. To the millisecond, so that the receipt says what the database keeps.
     */
    public Act act() {
        if (act == null) {
            act = new Act(caller.subject(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        }
        return act;
    }

    /** The same act, as it is sealed. */
    public Deed deed(String action) {
        return new Deed(action, act().at(), act().by(), agencyOrNull());
    }

    @Nullable
    String agencyOrNull() {
        return caller.agency().orElse(null);
    }

    String agency() {
        return caller.agency().orElse("");
    }

    public boolean watches() {
        return Stream.of(Roles.CONSOLIDATOR, Roles.LEADER, Roles.MONITOR, Roles.ADMIN)
                .anyMatch(caller::has);
    }

    public boolean consolidates() {
        return caller.has(Roles.CONSOLIDATOR);
    }

    public boolean isOf(String agency) {
        return agency().equals(agency);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zones.VIETNAM);
    }

    public void mustBeOf(String agency) {
        caller.mustBeOf(agency);
    }

    /**
     * The agency to ask about; null for all. Who watches over nobody asks about their own.
     *
     * @param agency as it was asked
     */
    public @Nullable String mayAskAbout(@Nullable String agency) {
        if (watches()) {
            return agency;
        }
        if (agency != null) {
            caller.mustBeOf(agency);
        }
        return caller.agency().orElseThrow(NotYours::new);
    }

    void mustSee(Report report) {
        if (isOfItsAgency(report)) {
            return;
        }
        if (report.version() == 0) {
            throw new NotFound(Text.of("báo cáo", "report"), report.id().toString());
        }
        if (!watches()) {
            throw new NotYours();
        }
    }

    public ReportView view(Report report) {
        return ReportView.of(report, shown(report));
    }

    /** What the caller gets to see of it. */
    Content shown(Report report) {
        return isOfItsAgency(report) ? report.content() : report.lastSubmitted();
    }

    private boolean isOfItsAgency(Report report) {
        return report.owed().agency().equals(agency());
    }
}
