/** Looks through a workbook that somebody sent before anybody reads it. */
@NullMarked
package vn.hue.ansinh.kit.workbook;

import org.jspecify.annotations.NullMarked;
