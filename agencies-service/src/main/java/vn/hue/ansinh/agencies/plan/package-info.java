/** Brings the tables of the Plan in at start. */
@NullMarked
package vn.hue.ansinh.agencies.plan;

import org.jspecify.annotations.NullMarked;
