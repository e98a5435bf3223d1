/** The first of two looks at an access token; the service behind takes the second and decides what it allows. */
@NullMarked
package vn.hue.ansinh.gateway.access;

import org.jspecify.annotations.NullMarked;
