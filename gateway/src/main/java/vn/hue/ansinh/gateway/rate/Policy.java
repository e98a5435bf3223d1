package vn.hue.ansinh.gateway.rate;

import java.time.Duration;

/** One rule of how often: its name, and how many requests in which time. */
record Policy(String name, long quota, Duration window) {

    static Policy shared(String name, long quota, RateSettings settings) {
        return new Policy(name, Math.max(1, quota / Math.max(1, settings.instances())), settings.window());
    }

    /** As {@code RateLimit-Policy} writes it (draft-ietf-httpapi-ratelimit-headers-10). */
    String header() {
        return '"' + name + "\";q=" + quota + ";w=" + window.toSeconds();
    }
}
