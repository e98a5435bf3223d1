/** The suite as anybody meets it: its gateway, its accounts, nothing else. */
@NullMarked
package vn.hue.ansinh.endtoend.door;

import org.jspecify.annotations.NullMarked;
