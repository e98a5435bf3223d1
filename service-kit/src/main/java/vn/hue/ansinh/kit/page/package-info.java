/** Shows a long list page by page, by the key of the last row seen. */
@NullMarked
package vn.hue.ansinh.kit.page;

import org.jspecify.annotations.NullMarked;
