/** Keeps who changed what in the catalogue and when, and lets nobody overwrite what somebody else has changed. */
@NullMarked
package vn.hue.ansinh.indicators.change;

import org.jspecify.annotations.NullMarked;
