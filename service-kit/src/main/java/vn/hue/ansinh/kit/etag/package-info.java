/** Keeps two people from overwriting each other: version tags, If-Match and If-None-Match. */
@NullMarked
package vn.hue.ansinh.kit.etag;

import org.jspecify.annotations.NullMarked;
