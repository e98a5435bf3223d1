/** Runs the whole suite on one machine, with real parts and no Docker; tests start the same parts. */
@NullMarked
package vn.hue.ansinh.local;

import org.jspecify.annotations.NullMarked;
