/** Lets the consolidator return a submitted report or accept it. */
@NullMarked
package vn.hue.ansinh.reporting.review;

import org.jspecify.annotations.NullMarked;
