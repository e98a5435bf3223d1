/** Keeps a copy of what reporting needs of agencies, places, assignments and indicators. */
@NullMarked
package vn.hue.ansinh.reporting.known;

import org.jspecify.annotations.NullMarked;
