/** Shows the consolidator at one glance what has come in for a duty in a period, and what has not. */
@NullMarked
package vn.hue.ansinh.reporting.board;

import org.jspecify.annotations.NullMarked;
