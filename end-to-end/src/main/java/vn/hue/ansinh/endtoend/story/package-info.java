/** Reporting year 2023 as it could have gone, with the real agencies, told on the terminal. */
@NullMarked
package vn.hue.ansinh.endtoend.story;

import org.jspecify.annotations.NullMarked;
