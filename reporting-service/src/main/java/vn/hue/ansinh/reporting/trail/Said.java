package vn.hue.ansinh.reporting.trail;

/**
 * What a record says now.
 *
 * @param content SHA-256 of its canonical JSON
 */
public record Said(String chain, String record, String content) {}
