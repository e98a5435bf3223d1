package vn.hue.ansinh.reporting.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.outbox.Outbox;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.obligation.DerivingObligations;
import vn.hue.ansinh.reporting.obligation.Obligation;
import vn.hue.ansinh.reporting.obligation.Obligations;
import vn.hue.ansinh.reporting.report.Act;
import vn.hue.ansinh.reporting.report.Participant;

/** An agency asks for more time; the consolidator grants or denies it. */
@ApplicationScoped
class Extending {
    private final Obligations obligations;
    private final Extensions extensions;
    private final Participant participant;
    private final Outbox outbox;
    private final DerivingObligations deriving;

    Extending(
            Obligations obligations,
            Extensions extensions,
            Participant participant,
            Outbox outbox,
            DerivingObligations deriving) {
        this.deriving = deriving;
        this.obligations = obligations;
        this.extensions = extensions;
        this.participant = participant;
        this.outbox = outbox;
    }

    List<ExtensionView> of(String obligation) {
        Obligation owed = get(obligation);
        if (!participant.watches()) {
            participant.mustBeOf(owed.agency());
        }
        return extensions.of(obligation);
    }

    @Transactional
    ExtensionView request(String obligation, RequestExtension asked) {
        Obligation owed = obligations.lock(obligation).orElseThrow(() -> unknown(obligation));
        participant.mustBeOf(owed.agency());
        Act act = participant.act();
        mustComeAfter(owed, asked.until(), act, "/until");
        if (extensions.isWaiting(obligation)) {
            throw new ExtensionWaiting();
        }
        return extensions.keep(Extension.request(owed, asked, act));
    }

    /**
     * With more time its last day is another one, and whoever has the duty on that day owes it. What has come in already is
     * measured as before.
     */
    @Transactional
    ExtensionView decide(String obligation, UUID id, @Nullable String ifMatch, DecideExtension asked) {
        deriving.inTurn();
        Obligation owed = obligations.lock(obligation).orElseThrow(() -> unknown(obligation));
        Extension extension = extensions
                .lock(obligation, id)
                .orElseThrow(() -> new NotFound(Text.of("yêu cầu gia hạn", "extension"), id.toString()));
        ETags.require(ifMatch, extension.revision());
        Act act = participant.act();
        if (asked.outcome() == DecideExtension.Outcome.DENIED) {
            extension.deny(asked.reason(), act);
        } else {
            LocalDate last = asked.until() == null ? extension.wantedUntil() : asked.until();
            mustComeAfter(owed, last, act, "/until");
            outbox.record(extension.grant(last, asked.reason(), act).toTell());
        }
        ExtensionView kept = extensions.keep(extension);
        deriving.under(owed.duty());
        return kept;
    }

    Obligation get(String obligation) {
        return obligations.find(obligation).orElseThrow(() -> unknown(obligation));
    }

    /** More time ends after the deadline, after what was granted before, and after now. */
    private static void mustComeAfter(Obligation owed, LocalDate last, Act act, String pointer) {
        LocalDate today = LocalDate.ofInstant(act.at(), Zones.VIETNAM);
        LocalDate endsOn = LocalDate.ofInstant(owed.endsAt(), Zones.VIETNAM);
        LocalDate earliest = today.isAfter(endsOn) ? today : endsOn;
        if (last.isBefore(earliest) || last.isAfter(earliest.plusYears(1))) {
            throw new InvalidFields(List.of(new FieldError(
                    pointer,
                    "until-out-of-range",
                    Text.of("Ngày gia hạn không hợp lệ: " + last + ".", "This day cannot be the end: " + last + "."),
                    Text.of(
                            "Chọn ngày từ " + earliest + " và trong vòng một năm.",
                            "Choose a day from " + earliest + " on, within a year."))));
        }
    }

    private static NotFound unknown(String id) {
        return new NotFound(Text.of("nghĩa vụ", "obligation"), id);
    }
}
