/** Takes in whole files of figures: reads them row by row, stages them, judges them in sets and writes them at once. */
@NullMarked
package vn.hue.ansinh.indicators.importing;

import org.jspecify.annotations.NullMarked;
