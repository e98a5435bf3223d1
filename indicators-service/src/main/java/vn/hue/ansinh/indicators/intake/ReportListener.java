package vn.hue.ansinh.indicators.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
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
    private final Inbox inbox;
    private final TakingInReport taking;
    private final TaskNotes notes;
    private final Waiting waiting;

    ReportListener(Inbox inbox, TakingInReport taking, TaskNotes notes, Waiting waiting) {
        this.inbox = inbox;
        this.taking = taking;
        this.notes = notes;
        this.waiting = waiting;
    }

    @Incoming("reports")
    @Blocking
    public void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "observations", this::takeIn);
    }

    private void takeIn(IncomingEvent event) {
        if (event.type().equals("report.accepted")) {
            taking.takeIn(event.data(AcceptedReport.class));
            notes.takeIn(event.data(TaskReport.class));
        }
        waiting.takeIn(event);
    }
}
