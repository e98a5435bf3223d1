/** Reminds those who owe a report, and those above them when it is late, until it comes in. */
@NullMarked
package vn.hue.ansinh.reporting.reminder;

import org.jspecify.annotations.NullMarked;
