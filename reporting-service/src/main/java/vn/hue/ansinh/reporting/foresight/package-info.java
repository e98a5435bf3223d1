/** Shows beforehand which obligations a reorganisation of agencies would pass on. */
@NullMarked
package vn.hue.ansinh.reporting.foresight;

import org.jspecify.annotations.NullMarked;
