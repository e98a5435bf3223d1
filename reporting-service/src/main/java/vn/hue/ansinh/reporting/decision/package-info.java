/** What leaders and administrators decide about duties: the rule, a request, the day of a review. */
@NullMarked
package vn.hue.ansinh.reporting.decision;

import org.jspecify.annotations.NullMarked;
