package vn.hue.ansinh.indicators.aggregate;

import java.time.Instant;
import java.util.Collection;
import vn.hue.ansinh.indicators.indicator.Level;
import vn.hue.ansinh.kit.org.OrgView;

/**
 * What is to be put together.
 *
 * @param place a code, or a code and the day it came into being
 * @param level of the places under it
 * @param view the structure of places they are counted in
 */
record Scope(
        Over over,
        Collection<String> indicators,
        String place,
        Level level,
        int from,
        int to,
        Instant asOf,
        OrgView view) {}
