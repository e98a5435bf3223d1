/** Reads the tables of the Plan and loads them once, even when several instances start together, and brings ours up. */
@NullMarked
package vn.hue.ansinh.kit.table;

import org.jspecify.annotations.NullMarked;
