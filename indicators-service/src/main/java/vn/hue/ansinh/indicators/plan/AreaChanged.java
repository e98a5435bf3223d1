package vn.hue.ansinh.indicators.plan;

import vn.hue.ansinh.indicators.change.Telling;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;
import vn.hue.ansinh.kit.problem.Text;

/** What others need to know of a policy area, told after a change: who keeps the last one knows it whole. */
record AreaChanged(String code, String plan, int number, String slug, Text name, String section, int revision)
        implements Telling.Tellable {

    static AreaChanged of(PolicyArea area) {
        SetPolicyArea stated = area.stated();
        return new AreaChanged(
                area.code(),
                stated.plan(),
                stated.number(),
                stated.slug(),
                stated.name().text(),
                stated.section(),
                0);
    }

    @Override
    public OutgoingEvent as(int told) {
        return new OutgoingEvent(
                "indicators.areas",
                "area.changed",
                code,
                new AreaChanged(code, plan, number, slug, name, section, told));
    }
}
