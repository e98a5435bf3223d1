package vn.hue.ansinh.reporting.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.outbox.Outbox;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.report.Act;
import vn.hue.ansinh.reporting.report.Participant;

/** A leader asks, the lead agency answers, the leader takes the answer or sends it back. */
@ApplicationScoped
class Explaining {
    private final ExplanationRequests requests;
    private final Standings standings;
    private final Participant participant;
    private final Outbox outbox;

    Explaining(ExplanationRequests requests, Standings standings, Participant participant, Outbox outbox) {
        this.requests = requests;
        this.standings = standings;
        this.participant = participant;
        this.outbox = outbox;
    }

    @Transactional
    ExplanationRequest ask(RequestExplanation asked) {
        Act act = participant.act();
        mustLieAhead(asked.dueOn(), act);
        Standing standing = standings.of(asked.indicator(), today(act)).orElseThrow(() -> unknown(asked.indicator()));
        ExplanationRequest request = ExplanationRequest.ask(standing, asked, act);
        outbox.record(request.requested().toTell());
        return requests.keep(request);
    }

    /**
     * By the agency that was asked, or by the one that leads the indicator by now; who only watches over it does not
     * answer for it.
     */
    @Transactional
    ExplanationRequest answer(UUID id, @Nullable String ifMatch, GiveAnswer asked) {
        ExplanationRequest request = requests.toWrite(id, ifMatch);
        Act act = participant.act();
        lead(request, act).filter(participant::isOf).ifPresent(request::passTo);
        participant.mustBeOf(request.agency());
        outbox.record(request.answer(asked.answer(), act).toTell());
        return requests.keep(request);
    }

    @Transactional
    ExplanationRequest accept(UUID id, @Nullable String ifMatch) {
        ExplanationRequest request = requests.toWrite(id, ifMatch);
        request.accept(participant.act());
        return requests.keep(request);
    }

    @Transactional
    ExplanationRequest returnAnswer(UUID id, @Nullable String ifMatch, ReturnAnswer asked) {
        ExplanationRequest request = requests.toWrite(id, ifMatch);
        Act act = participant.act();
        mustLieAhead(asked.dueOn(), act);
        lead(request, act).ifPresent(request::passTo);
        outbox.record(request.returnWith(asked.reason(), asked.dueOn(), act).toTell());
        return requests.keep(request);
    }

    private Optional<String> lead(ExplanationRequest request, Act act) {
        return standings.of(request.indicator(), today(act)).map(Standing::lead);
    }

    private static void mustLieAhead(LocalDate dueOn, Act act) {
        LocalDate today = today(act);
        if (dueOn.isBefore(today) || dueOn.isAfter(today.plusYears(1))) {
            throw InvalidFields.one(
                    "/dueOn",
                    "due-on-out-of-range",
                    Text.of("Hạn trả lời không hợp lệ: " + dueOn + ".", "This day cannot be the last: " + dueOn + "."),
                    Text.of(
                            "Chọn ngày từ " + today + " và trong vòng một năm.",
                            "Choose a day from " + today + " on, within a year."));
        }
    }

    private static LocalDate today(Act act) {
        return LocalDate.ofInstant(act.at(), Zones.VIETNAM);
    }

    private static InvalidFields unknown(String indicator) {
        return InvalidFields.one(
                "/indicator",
                "unknown-indicator",
                Text.of("Không có chỉ tiêu " + indicator + ".", "There is no indicator " + indicator + "."),
                Text.of("Xem mã tại /api/v1/indicators.", "See the codes at /api/v1/indicators."));
    }
}
