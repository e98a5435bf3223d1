package vn.hue.ansinh.reporting.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hue.ansinh.reporting.trail.Link;
import vn.hue.ansinh.reporting.trail.Linked;
import vn.hue.ansinh.reporting.trail.Said;

/**
 * What one chain tells of its records. Where a link was touched or taken out, nothing follows for the records that it may
 * have spoken of: the touched link alone is named.
 */
final class ToldRecords {
    private final String name;
    private final Chain chain = new Chain();
    private final Map<String, String> last = new HashMap<>();
    private final Set<String> unsure = new HashSet<>();

    ToldRecords(String name) {
        this.name = name;
    }

    void take(Link link, List<Fault> faults) {
        chain.next(link).ifPresent(kind -> {
            faults.add(Fault.of(name, "step " + link.number(), kind));
            unsure.addAll(last.keySet());
        });
        if (!link.isItself()) {
            return;
        }
        unsure.remove(link.record());
        if (link.content().equals(Linked.NOTHING_LEFT)) {
            last.remove(link.record());
        } else {
            last.put(link.record(), link.content());
        }
    }

    /** Once all links are taken. */
    void end(Ends ends, List<Fault> faults) {
        chain.end()
                .flatMap(last -> ends.wrong(name, last))
                .ifPresent(wrong -> faults.add(Fault.of(name, "step " + wrong.number(), wrong.kind())));
    }

    void check(Said now, List<Fault> faults) {
        String told = last.remove(now.record());
        if (told == null) {
            if (chain.isWhole()) {
                faults.add(Fault.of(name, now.record(), Fault.Kind.NOT_AS_TOLD));
            }
        } else if (!told.equals(now.content()) && !unsure.contains(now.record())) {
            faults.add(Fault.of(name, now.record(), Fault.Kind.CONTENT_CHANGED));
        }
    }

    /** Those that it tells of and that were not there. */
    void miss(List<Fault> faults) {
        last.keySet().stream()
                .filter(record -> !unsure.contains(record))
                .sorted()
                .forEach(record -> faults.add(Fault.of(name, record, Fault.Kind.MISSING)));
    }
}
