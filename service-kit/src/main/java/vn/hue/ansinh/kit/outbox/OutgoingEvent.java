package vn.hue.ansinh.kit.outbox;

/**
 * What has happened, ready to be told.
 *
 * @param topic where it is told, for example {@code reporting.events}
 * @param type the short type, for example {@code report.accepted}; on the wire {@code vn.hue.ansinh.report.accepted.v1}
 * @param subject the thing it happened to; events of one subject arrive in the order they were recorded
 * @param data written as JSON while recording
 */
public record OutgoingEvent(String topic, String type, String subject, Object data) {}
