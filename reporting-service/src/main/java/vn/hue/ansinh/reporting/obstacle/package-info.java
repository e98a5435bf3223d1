/** What holds agencies up, from the day they say so to the day it is settled. */
@NullMarked
package vn.hue.ansinh.reporting.obstacle;

import org.jspecify.annotations.NullMarked;
