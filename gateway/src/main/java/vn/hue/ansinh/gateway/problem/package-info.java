/** How the door says no: RFC 9457 problems of its own, beside those of the services that pass untouched. */
@NullMarked
package vn.hue.ansinh.gateway.problem;

import org.jspecify.annotations.NullMarked;
