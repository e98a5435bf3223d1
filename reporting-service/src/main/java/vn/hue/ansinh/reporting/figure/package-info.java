/** Reads the figures an agency states and says everything that is wrong with them. */
@NullMarked
package vn.hue.ansinh.reporting.figure;

import org.jspecify.annotations.NullMarked;
