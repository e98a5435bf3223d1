/** How the group of people or things that a figure stands for is written: the same everywhere, or it would be two groups. */
@NullMarked
package vn.hue.ansinh.kit.breakdown;

import org.jspecify.annotations.NullMarked;
