/** Reads what a caller asks for and refuses what cannot be read. */
@NullMarked
package vn.hue.ansinh.indicators.question;

import org.jspecify.annotations.NullMarked;
