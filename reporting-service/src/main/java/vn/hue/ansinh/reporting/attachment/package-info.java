/** Keeps the files that go with a report: taken in while it is written, frozen with each version, never shown inline. */
@NullMarked
package vn.hue.ansinh.reporting.attachment;

import org.jspecify.annotations.NullMarked;
