package vn.hue.ansinh.kit.notebook;

import java.math.BigDecimal;

public record Note(int id, String text, BigDecimal figure, int revision) {}
