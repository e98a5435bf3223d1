/** Reads what a caller asks for. */
@NullMarked
package vn.hue.ansinh.agencies.question;

import org.jspecify.annotations.NullMarked;
