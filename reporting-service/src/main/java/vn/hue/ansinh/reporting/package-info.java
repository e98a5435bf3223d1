/** Keeps the reporting duties, what is owed under them and when, and the reports with their review. */
@NullMarked
package vn.hue.ansinh.reporting;

import org.jspecify.annotations.NullMarked;
