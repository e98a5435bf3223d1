package vn.hue.ansinh.indicators.progress;

/** How an indicator stood after something became known that moved its verdict. */
record VerdictChange(Progress progress, VerdictChangeView.Cause cause) {}
