/** Knows who is calling and for which agency. */
@NullMarked
package vn.hue.ansinh.kit.access;

import org.jspecify.annotations.NullMarked;
