package vn.hue.ansinh.agencies.plan;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hue.ansinh.agencies.agency.LoadingAgencies;
import vn.hue.ansinh.agencies.assignment.LoadingAssignments;
import vn.hue.ansinh.agencies.place.LoadingPlaces;
import vn.hue.ansinh.kit.table.PlanLoading;

/** Loads the tables of the Plan at start, those that others point to first. */
@ApplicationScoped
public class LoadingPlan {
    private final PlanLoading plan;
    private final LoadingPlaces places;
    private final LoadingAgencies agencies;
    private final LoadingAssignments assignments;

    LoadingPlan(PlanLoading plan, LoadingPlaces places, LoadingAgencies agencies, LoadingAssignments assignments) {
        this.plan = plan;
        this.places = places;
        this.agencies = agencies;
        this.assignments = assignments;
    }

    void load(@Observes StartupEvent start) {
        load();
    }

    /** A second time there is nothing left to change. */
    public void load() {
        plan.inTurn(() -> {
            places.load();
            agencies.load();
            assignments.load();
        });
    }
}
