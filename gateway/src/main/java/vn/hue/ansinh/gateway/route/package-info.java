/** Which path belongs to which service, and how a request gets there and back as a stream. */
@NullMarked
package vn.hue.ansinh.gateway.route;

import org.jspecify.annotations.NullMarked;
