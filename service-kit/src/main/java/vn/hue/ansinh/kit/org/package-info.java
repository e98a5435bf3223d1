/** Whose structure a question is asked in: agencies and places come and go. */
@NullMarked
package vn.hue.ansinh.kit.org;

import org.jspecify.annotations.NullMarked;
