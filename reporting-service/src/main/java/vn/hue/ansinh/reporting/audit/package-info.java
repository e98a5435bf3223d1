/** Shows the trail of the reports and proves that nobody has touched it, nor what it seals. */
@NullMarked
package vn.hue.ansinh.reporting.audit;

import org.jspecify.annotations.NullMarked;
