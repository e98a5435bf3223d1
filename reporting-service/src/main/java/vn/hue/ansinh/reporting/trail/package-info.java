/** Writes down every step of every report, and of what is decided beside them, each sealed with the hash of the one before. */
@NullMarked
package vn.hue.ansinh.reporting.trail;

import org.jspecify.annotations.NullMarked;
