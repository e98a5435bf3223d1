package vn.hue.ansinh.reporting.obstacle;

/** What can be done about an obstacle. */
enum ObstacleStep {
    TRIAGE,
    ESCALATE,
    DECIDE,
    CLOSE
}
