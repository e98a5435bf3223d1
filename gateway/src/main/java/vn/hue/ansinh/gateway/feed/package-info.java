/** All that happens, in one order for everybody: kept in a table, read page by page or as it comes. */
@NullMarked
package vn.hue.ansinh.gateway.feed;

import org.jspecify.annotations.NullMarked;
