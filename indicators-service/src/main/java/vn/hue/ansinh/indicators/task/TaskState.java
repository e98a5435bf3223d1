package vn.hue.ansinh.indicators.task;

/** How a task stands on a day: what the agencies say, held against the deadline. */
enum TaskState {
    NOT_STARTED,
    IN_PROGRESS,
    DONE,
    DONE_LATE,
    OVERDUE;

    boolean isDone() {
        return this == DONE || this == DONE_LATE;
    }
}
