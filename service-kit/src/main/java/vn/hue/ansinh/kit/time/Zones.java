package vn.hue.ansinh.kit.time;

import java.time.ZoneId;

/** The zone in which the Plan's deadlines are written. */
public final class Zones {
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Zones() {}
}
