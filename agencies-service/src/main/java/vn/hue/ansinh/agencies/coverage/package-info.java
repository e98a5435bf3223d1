/** Shows on any day what nobody answers for, what several do, and who has nothing to do. */
@NullMarked
package vn.hue.ansinh.agencies.coverage;

import org.jspecify.annotations.NullMarked;
