package vn.hue.ansinh.gateway.feed;

/** There is something new in the feed, or time has passed and there may be. */
public record Rung() {}
