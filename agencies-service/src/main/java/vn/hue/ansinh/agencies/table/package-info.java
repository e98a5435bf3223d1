/** Writes a whole table at once and tells which rows changed. */
@NullMarked
package vn.hue.ansinh.agencies.table;

import org.jspecify.annotations.NullMarked;
