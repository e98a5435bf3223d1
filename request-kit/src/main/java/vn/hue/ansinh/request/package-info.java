/** What the door and the services do alike with whatever is asked of them over HTTP. */
@NullMarked
package vn.hue.ansinh.request;

import org.jspecify.annotations.NullMarked;
