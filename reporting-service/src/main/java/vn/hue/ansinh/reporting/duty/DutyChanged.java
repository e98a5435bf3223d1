package vn.hue.ansinh.reporting.duty;

import java.util.List;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;
import vn.hue.ansinh.kit.problem.Text;

/** What others need to know of a duty, told after a change: who keeps the last one knows it whole. */
record DutyChanged(String code, Text name, String product, List<String> recipients, String section, int revision) {

    OutgoingEvent event() {
        return new OutgoingEvent("reporting.duties", "duty.changed", code, this);
    }
}
