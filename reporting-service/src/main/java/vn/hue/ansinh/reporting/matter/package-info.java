/** What obstacles and requests for explanation have in common: steps taken one after the other, and a day to keep. */
@NullMarked
package vn.hue.ansinh.reporting.matter;

import org.jspecify.annotations.NullMarked;
