/** The machines with which agencies call, as the sign-in server keeps them. */
@NullMarked
package vn.hue.ansinh.agencies.client;

import org.jspecify.annotations.NullMarked;
