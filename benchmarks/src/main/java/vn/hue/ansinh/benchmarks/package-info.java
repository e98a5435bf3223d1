/** Workloads that measure the suite beside a limit or a peer in the same run. */
@NullMarked
package vn.hue.ansinh.benchmarks;

import org.jspecify.annotations.NullMarked;
