/** Gives the figures away: one question, answered as JSON, CSV, XLSX or SDMX-CSV, streamed, and described for machines. */
@NullMarked
package vn.hue.ansinh.indicators.opendata;

import org.jspecify.annotations.NullMarked;
