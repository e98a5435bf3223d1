/** Public reads that many ask for at once: kept in memory for a second, and longer while their service is away. */
@NullMarked
package vn.hue.ansinh.gateway.cache;

import org.jspecify.annotations.NullMarked;
