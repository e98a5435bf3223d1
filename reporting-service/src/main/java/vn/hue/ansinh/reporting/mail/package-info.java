/** Carries letters to the mail server, and knows where agencies want them. */
@NullMarked
package vn.hue.ansinh.reporting.mail;

import org.jspecify.annotations.NullMarked;
