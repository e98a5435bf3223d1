package vn.hue.ansinh.reporting.obstacle;

/** How much it holds up. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
