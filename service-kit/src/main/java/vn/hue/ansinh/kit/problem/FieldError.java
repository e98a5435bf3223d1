package vn.hue.ansinh.kit.problem;

/** What is wrong with one field of a body; the pointer is a JSON pointer such as {@code /figures/3/value}. */
public record FieldError(String pointer, String code, Text detail, Text hint) {}
