/**
 * Hears what other services tell: each event takes effect once, and one that cannot is parked so that the line goes on.
 *
 * <p>A listener hands the record over and says what the event does; retries, duplicates and poison are dealt with here:
 *
 * <pre>{@code
 * @Incoming("assignments")
 * @Blocking
 * void hear(ConsumerRecord<String, String> message) {
 *     inbox.hear(message, "assignments", Set.of("assignment.changed"), this::copy);
 * }
 *
 * private void copy(IncomingEvent event) {
 *     assignments.copy(event.data(AssignmentMessage.class));
 * }
 * }</pre>
 */
@NullMarked
package vn.hue.ansinh.kit.inbox;

import org.jspecify.annotations.NullMarked;
