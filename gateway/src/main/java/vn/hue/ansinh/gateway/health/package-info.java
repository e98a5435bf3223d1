/** Whether the services behind the door are there. */
@NullMarked
package vn.hue.ansinh.gateway.health;

import org.jspecify.annotations.NullMarked;
