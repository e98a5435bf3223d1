/** The one clock and the one zone that every rule about dates asks. */
@NullMarked
package vn.hue.ansinh.kit.time;

import org.jspecify.annotations.NullMarked;
