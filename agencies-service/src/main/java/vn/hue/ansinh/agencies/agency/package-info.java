/** The agencies of the Plan and those that came after them. */
@NullMarked
package vn.hue.ansinh.agencies.agency;

import org.jspecify.annotations.NullMarked;
