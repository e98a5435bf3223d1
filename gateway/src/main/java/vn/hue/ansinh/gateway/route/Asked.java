package vn.hue.ansinh.gateway.route;

import java.util.ArrayList;
import java.util.List;

/**
 * Whom one request has been given to.
 *
 * @param mayTry it takes nothing away, so it may go and see whether one that failed answers again
 * @param instances in this order
 */
record Asked(boolean mayTry, List<Instance> instances) {

    static Asked nobodyYet(boolean mayTry) {
        return new Asked(mayTry, new ArrayList<>());
    }

    boolean include(Instance instance) {
        return instances.contains(instance);
    }

    void add(Instance instance) {
        instances.add(instance);
    }

    Instance last() {
        return instances.get(instances.size() - 1);
    }
}
