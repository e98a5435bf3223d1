/** Does a step once, however often the same Idempotency-Key asks for it. */
@NullMarked
package vn.hue.ansinh.kit.once;

import org.jspecify.annotations.NullMarked;
