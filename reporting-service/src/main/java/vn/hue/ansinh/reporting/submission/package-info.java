/** Takes a signed-off report in as the next version, which nobody changes any more. */
@NullMarked
package vn.hue.ansinh.reporting.submission;

import org.jspecify.annotations.NullMarked;
