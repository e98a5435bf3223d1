package vn.hue.ansinh.reporting.naming;

/** Of a place: its name. */
public record PlaceNamed(String id, String name, long revision) {}
