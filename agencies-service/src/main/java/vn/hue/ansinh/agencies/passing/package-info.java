/** Works out who answers for what after every reorganisation; nothing that was ever true is changed by it. */
@NullMarked
package vn.hue.ansinh.agencies.passing;

import org.jspecify.annotations.NullMarked;
