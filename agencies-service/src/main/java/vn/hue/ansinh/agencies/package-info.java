/** Knows who the Plan speaks to: places, agencies, how they succeed each other, and who answers for what. */
@NullMarked
package vn.hue.ansinh.agencies;

import org.jspecify.annotations.NullMarked;
