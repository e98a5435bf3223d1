package vn.hue.ansinh.reporting.naming;

import vn.hue.ansinh.kit.problem.Text;

/** Of a policy area: its name, and its place in the plan. */
public record AreaNamed(String code, String plan, int number, Text name, long revision) {}
