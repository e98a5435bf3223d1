/** Neighbours of the gateway for its tests, on real sockets. */
@NullMarked
package vn.hue.ansinh.gateway.testing;

import org.jspecify.annotations.NullMarked;
