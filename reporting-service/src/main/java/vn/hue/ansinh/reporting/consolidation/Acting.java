package vn.hue.ansinh.reporting.consolidation;

import jakarta.enterprise.context.RequestScoped;
import vn.hue.ansinh.kit.access.Caller;
import vn.hue.ansinh.reporting.report.Act;
import vn.hue.ansinh.reporting.report.Participant;

/** The consolidator as the one who signs. */
@RequestScoped
class Acting {
    private final Caller caller;
    private final Participant participant;

    Acting(Caller caller, Participant participant) {
        this.caller = caller;
        this.participant = participant;
    }

    String agency() {
        return caller.agency().orElse("");
    }

    Act act() {
        return participant.act();
    }
}
