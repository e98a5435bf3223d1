/** The pages for developers: the guide, and the catalogues rendered from the contracts. */
@NullMarked
package vn.hue.ansinh.gateway.developers;

import org.jspecify.annotations.NullMarked;
