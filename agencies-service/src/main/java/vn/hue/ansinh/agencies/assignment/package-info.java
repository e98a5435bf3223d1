/** Who answers for what, in which role. */
@NullMarked
package vn.hue.ansinh.agencies.assignment;

import org.jspecify.annotations.NullMarked;
