package vn.hue.ansinh.indicators.importing;

import java.util.List;

/**
 * What a file turned out to hold.
 *
 * @param sheetsPassedOver those of a workbook that hold no table of figures, by name
 */
record ReadFile(int rows, List<String> sheetsPassedOver) {}
