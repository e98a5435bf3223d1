/** Signs what was received and when, so that anybody can verify it later without asking us. */
@NullMarked
package vn.hue.ansinh.reporting.receipt;

import org.jspecify.annotations.NullMarked;
