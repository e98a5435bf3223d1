/** Files of many figures, and the way they are handed in. */
@NullMarked
package vn.hue.ansinh.endtoend.figures;

import org.jspecify.annotations.NullMarked;
