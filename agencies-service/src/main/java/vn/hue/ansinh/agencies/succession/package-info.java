/** How agencies pass on to others what they answer for. */
@NullMarked
package vn.hue.ansinh.agencies.succession;

import org.jspecify.annotations.NullMarked;
