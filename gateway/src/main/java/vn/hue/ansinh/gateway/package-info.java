/** The only door of the suite: it checks, names and forwards requests, and shows the contract. */
@NullMarked
package vn.hue.ansinh.gateway;

import org.jspecify.annotations.NullMarked;
