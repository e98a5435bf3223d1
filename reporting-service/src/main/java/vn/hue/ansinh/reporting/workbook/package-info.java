/** The form as a workbook that is filled in without a connection, and its way back into a report. */
@NullMarked
package vn.hue.ansinh.reporting.workbook;

import org.jspecify.annotations.NullMarked;
