package vn.hue.ansinh.indicators.target;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/**
 * What an indicator shall reach. A decision that changes a target adds one under a later day and closes the old one;
 * the old one stays, so that what was judged by it can be judged again.
 */
@Entity
public class Target {
    @EmbeddedId
    private TargetKey key;

    @Embedded
    private TargetRule rule;

    @Embedded
    private TargetOrigin origin;

    protected Target() {}

    Target(TargetRow row) {
        this.key = row.key();
        become(row);
    }

    final void become(TargetRow row) {
        rule = row.rule();
        origin = row.origin();
    }

    public TargetKey key() {
        return key;
    }

    public TargetRule rule() {
        return rule;
    }

    public TargetView view() {
        return TargetView.of(key, rule, origin);
    }
}
