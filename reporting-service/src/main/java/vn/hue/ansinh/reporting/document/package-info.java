/** Writes consolidations as files that people open, print and sign. */
@NullMarked
package vn.hue.ansinh.reporting.document;

import org.jspecify.annotations.NullMarked;
