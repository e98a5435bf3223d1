package vn.hue.ansinh.reporting.figure;

import vn.hue.ansinh.kit.problem.Text;

/**
 * Something unusual about what is stated: it may be right, but then it says why.
 *
 * @param justified whether it does
 */
public record Warning(String pointer, String code, Text detail, Text hint, boolean justified) {}
