/** Looks at a file that somebody sent, and says whether it is what its name says and nothing more. */
@NullMarked
package vn.hue.ansinh.reporting.inspection;

import org.jspecify.annotations.NullMarked;
