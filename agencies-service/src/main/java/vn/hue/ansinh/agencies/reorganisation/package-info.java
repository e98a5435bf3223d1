/** Takes a reorganisation from a draft into effect, shows beforehand what it would move, and takes a wrong one back. */
@NullMarked
package vn.hue.ansinh.agencies.reorganisation;

import org.jspecify.annotations.NullMarked;
