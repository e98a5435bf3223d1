/** Copies what documents call things by, and the verdicts, from the topics of those who own them. */
@NullMarked
package vn.hue.ansinh.reporting.naming;

import org.jspecify.annotations.NullMarked;
