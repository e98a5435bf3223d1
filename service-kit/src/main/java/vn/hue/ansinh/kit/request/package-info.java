/** Gives each request its id and keeps its trace, from the header to the log line and the event. */
@NullMarked
package vn.hue.ansinh.kit.request;

import org.jspecify.annotations.NullMarked;
