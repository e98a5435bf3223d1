/** Tells what happens to addresses that asked for it: signed, in order per subject, again until it is taken. */
@NullMarked
package vn.hue.ansinh.gateway.webhook;

import org.jspecify.annotations.NullMarked;
