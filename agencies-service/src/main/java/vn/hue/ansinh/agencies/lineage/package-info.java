/** Shows where an agency comes from and what has become of it. */
@NullMarked
package vn.hue.ansinh.agencies.lineage;

import org.jspecify.annotations.NullMarked;
