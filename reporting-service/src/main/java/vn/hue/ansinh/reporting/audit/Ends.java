package vn.hue.ansinh.reporting.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.hue.ansinh.reporting.trail.Heads;
import vn.hue.ansinh.reporting.trail.Linked;

/** Whether whole chains end as was signed: whoever rewrote one, or cut off its end, had every hash of it, but not the key. */
@ApplicationScoped
class Ends {
    private final Heads heads;

    Ends(Heads heads) {
        this.heads = heads;
    }

    /** What is wrong with the link of this number. */
    record Wrong(int number, Fault.Kind kind) {}

    Optional<Wrong> wrong(String chain, Linked last) {
        Optional<Heads.Head> signed = heads.of(chain);
        if (signed.filter(head -> heads.signs(head, chain, last.number(), last.hash()))
                .isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                signed.filter(head -> head.number() > last.number()).isPresent()
                        ? new Wrong(last.number() + 1, Fault.Kind.MISSING)
                        : new Wrong(last.number(), Fault.Kind.SIGNATURE_INVALID));
    }
}
