package vn.hue.ansinh.indicators.intake;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import vn.hue.ansinh.indicators.indicator.LoadingIndicators;
import vn.hue.ansinh.indicators.plan.LoadingPlans;
import vn.hue.ansinh.indicators.progress.WatchingVerdicts;
import vn.hue.ansinh.indicators.task.LoadingTasks;
import vn.hue.ansinh.kit.table.PlanLoading;

/** Brings the whole Plan in at start, in the order in which its tables need each other. */
@ApplicationScoped
class LoadingPlan {
    private final LoadingPlans plans;
    private final LoadingIndicators indicators;
    private final LoadingTasks tasks;
    private final LoadingFigures figures;

    LoadingPlan(LoadingPlans plans, LoadingIndicators indicators, LoadingTasks tasks, LoadingFigures figures) {
        this.plans = plans;
        this.indicators = indicators;
        this.tasks = tasks;
        this.figures = figures;
    }

    // Before the listeners: a report must find the indicators it speaks of.
    void atStart(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event,
            PlanLoading loading,
            WatchingVerdicts verdicts) {
        loading.inTurn(() -> {
            load();
            // The tables may have changed what the verdicts rest on, and a new release how they are written down.
            verdicts.look();
        });
    }

    void load() {
        plans.load();
        indicators.load();
        tasks.load();
        figures.load();
    }
}
