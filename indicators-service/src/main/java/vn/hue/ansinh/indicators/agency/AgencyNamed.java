package vn.hue.ansinh.indicators.agency;

import vn.hue.ansinh.kit.problem.Text;

/** The fields we need of {@code agency.changed}. */
record AgencyNamed(String code, Text name, long revision) {}
