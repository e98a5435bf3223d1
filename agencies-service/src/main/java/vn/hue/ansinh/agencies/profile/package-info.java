/** What agencies say about reaching them: who gets which letters, in which language. */
@NullMarked
package vn.hue.ansinh.agencies.profile;

import org.jspecify.annotations.NullMarked;
