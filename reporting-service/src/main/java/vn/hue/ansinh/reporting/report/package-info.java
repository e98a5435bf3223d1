/** Carries a report from its draft to its acceptance. */
@NullMarked
package vn.hue.ansinh.reporting.report;

import org.jspecify.annotations.NullMarked;
