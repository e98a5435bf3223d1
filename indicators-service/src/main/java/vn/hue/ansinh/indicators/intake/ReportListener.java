package vn.hue.ansinh.indicators.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.indicators.task.TaskNotes;
import vn.hue.ansinh.indicators.task.TaskReport;
import vn.hue.ansinh.indicators.waiting.Waiting;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;

/** Hears reporting.events; of reports only what has been accepted counts. */
@ApplicationScoped
public class ReportListener {
    private static final String ACCEPTED = "report.accepted";
    private static final Set<String> HEARD =
            Stream.concat(Stream.of(ACCEPTED), Waiting.HEARD.stream()).collect(Collectors.toUnmodifiableSet());

    private final Inbox inbox;
    private final TakenVersions versions;
    private final TakingInReport taking;
    private final TaskNotes notes;
    private final Waiting waiting;

    ReportListener(Inbox inbox, TakenVersions versions, TakingInReport taking, TaskNotes notes, Waiting waiting) {
        this.inbox = inbox;
        this.versions = versions;
        this.taking = taking;
        this.notes = notes;
        this.waiting = waiting;
    }

    @Incoming("reports")
    @Blocking
    public void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "observations", HEARD, this::takeIn);
    }

    private void takeIn(IncomingEvent event) {
        if (event.type().equals(ACCEPTED)) {
            takeIn(event, event.data(AcceptedReport.class));
        }
        waiting.takeIn(event);
    }

    private void takeIn(IncomingEvent event, AcceptedReport report) {
        if (versions.take(report.report(), report.version())) {
            taking.takeIn(report);
            notes.takeIn(event.data(TaskReport.class));
        }
    }
}
