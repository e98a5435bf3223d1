package vn.hue.ansinh.reporting.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hue.ansinh.reporting.trail.Entry;

/** Whether the entries of a trail are the ones that were written, one behind the other. */
final class Chain {
    private Chain() {}

    static boolean isItself(Entry entry) {
        return entry.hash().equals(entry.expectedHash());
    }

    static List<Fault> faults(UUID report, List<Entry> told) {
        List<Fault> faults = new ArrayList<>();
        Entry before = null;
        for (Entry entry : told) {
            if (!isItself(entry)) {
                faults.add(new Fault(report, "trail " + entry.number(), Fault.Kind.CONTENT_CHANGED));
            } else if (before == null || isItself(before) ? !entry.follows(before) : !continues(entry, before)) {
                faults.add(new Fault(report, "trail " + entry.number(), Fault.Kind.CHAIN_BROKEN));
            }
            before = entry;
        }
        return faults;
    }

    // Of a touched entry either what it says or its hash is as it was; the one behind it knows the hash.
    private static boolean continues(Entry entry, Entry touched) {
        return entry.previous().equals(touched.hash()) || entry.previous().equals(touched.expectedHash());
    }
}
