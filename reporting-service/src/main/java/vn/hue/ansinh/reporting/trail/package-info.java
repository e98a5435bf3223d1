/** Writes down every step of every report, each entry sealed with the hash of the one before it. */
@NullMarked
package vn.hue.ansinh.reporting.trail;

import org.jspecify.annotations.NullMarked;
