/** Tells what has happened: events are stored in the caller's transaction and carried to Kafka in order. */
@NullMarked
package vn.hue.ansinh.kit.outbox;

import org.jspecify.annotations.NullMarked;
