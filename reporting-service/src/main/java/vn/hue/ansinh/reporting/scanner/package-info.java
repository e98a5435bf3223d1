/** Asks a malware scanner about files, where one is set up. */
@NullMarked
package vn.hue.ansinh.reporting.scanner;

import org.jspecify.annotations.NullMarked;
