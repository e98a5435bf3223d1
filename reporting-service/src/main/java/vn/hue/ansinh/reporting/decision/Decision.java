package vn.hue.ansinh.reporting.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param agencies whom it is asked of; null for all who have the duty */
record Decision(LocalDate day, @Nullable List<String> agencies, String reason) {}
