/** Changes that a rule refused are written down, apart from the step (decisions 0054 and 0199). */
@NullMarked
package vn.hue.ansinh.kit.refusal;

import org.jspecify.annotations.NullMarked;
