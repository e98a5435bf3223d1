/** Reads the questions that are asked in an address. */
@NullMarked
package vn.hue.ansinh.reporting.question;

import org.jspecify.annotations.NullMarked;
