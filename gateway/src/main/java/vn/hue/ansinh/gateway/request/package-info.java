/** What a request is called on its way: its id, its trace and the language of its caller. */
@NullMarked
package vn.hue.ansinh.gateway.request;

import org.jspecify.annotations.NullMarked;
