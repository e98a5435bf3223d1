package vn.hue.ansinh.reporting.naming;

import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/**
 * Of a task: what a table needs to show it.
 *
 * @param area null for one of every area of its plan
 */
public record TaskNamed(String code, String plan, @Nullable String area, Text title, long revision) {}
