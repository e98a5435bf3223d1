/** Many agencies that report: those of the Plan, and committees of communes set up beside them. */
@NullMarked
package vn.hue.ansinh.endtoend.committees;

import org.jspecify.annotations.NullMarked;
