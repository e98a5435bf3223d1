package vn.hue.ansinh.reporting.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** What a request has brought: the occasion, and who owes a report on it. */
record RequestedView(@JsonUnwrapped OccasionView occasion, List<String> obligations) {}
