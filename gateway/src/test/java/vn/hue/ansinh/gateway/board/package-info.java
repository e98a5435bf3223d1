/** The public page, as far as it reckons. */
@NullMarked
package vn.hue.ansinh.gateway.board;

import org.jspecify.annotations.NullMarked;
