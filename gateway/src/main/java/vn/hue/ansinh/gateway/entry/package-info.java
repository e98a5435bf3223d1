/** What every request must obey before anybody looks at what it wants. */
@NullMarked
package vn.hue.ansinh.gateway.entry;

import org.jspecify.annotations.NullMarked;
