package vn.hue.ansinh.reporting.figure;

import java.util.UUID;

/**
 * A file that belongs to what a report says. Its bytes are kept apart; its hash stands in the content, and with it in
 * the hash of the version and in the receipt.
 *
 * @param type media type, as the file was found to be
 * @param size bytes
 * @param sha256 of the bytes, lower-case hexadecimal
 */
public record AttachedFile(UUID id, String name, String type, long size, String sha256) {}
