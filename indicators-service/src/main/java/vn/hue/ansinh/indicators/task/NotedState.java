package vn.hue.ansinh.indicators.task;

/** How an agency says a task stands. */
enum NotedState {
    NOT_STARTED,
    IN_PROGRESS,
    DONE
}
