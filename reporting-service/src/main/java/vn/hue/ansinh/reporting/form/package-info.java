/** What an agency has to fill in for an obligation, with what is known already. */
@NullMarked
package vn.hue.ansinh.reporting.form;

import org.jspecify.annotations.NullMarked;
