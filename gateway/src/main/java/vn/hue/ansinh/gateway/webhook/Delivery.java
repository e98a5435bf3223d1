package vn.hue.ansinh.gateway.webhook;

import java.util.List;
import java.util.UUID;

/**
 * One event on its way to one receiver.
 *
 * @param eventId the same however often it is sent, so that a receiver knows it again
 * @param secrets those that are valid now, as they are sealed
 */
record Delivery(UUID id, UUID webhook, String url, String eventId, String body, int tries, List<byte[]> secrets) {}
