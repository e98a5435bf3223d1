/** Says no in one shape: every refusal and every failure leaves as problem+json, in Vietnamese or English. */
@NullMarked
package vn.hue.ansinh.kit.problem;

import org.jspecify.annotations.NullMarked;
