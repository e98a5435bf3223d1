/** The gateway's own database; the door stands open without it, only feed and webhooks wait. */
@NullMarked
package vn.hue.ansinh.gateway.store;

import org.jspecify.annotations.NullMarked;
