/** Does a step once, however often the same Idempotency-Key asks for it; as the services' kit does, on our own store. */
@NullMarked
package vn.hue.ansinh.gateway.once;

import org.jspecify.annotations.NullMarked;
