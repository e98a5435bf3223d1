/** Draws boundaries anew: a resolution founds places, each made of others, and abolishes some. */
@NullMarked
package vn.hue.ansinh.agencies.redrawing;

import org.jspecify.annotations.NullMarked;
