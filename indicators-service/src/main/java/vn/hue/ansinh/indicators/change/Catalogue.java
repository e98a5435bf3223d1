package vn.hue.ansinh.indicators.change;

import static vn.hue.ansinh.indicators.change.Action.CHANGED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.ContentTag;
import vn.hue.ansinh.indicators.question.SetAnswer;
import vn.hue.ansinh.kit.etag.ETags;

/** The way every thing of the catalogue is created and changed, by people and by the Plan's tables. */
@ApplicationScoped
public class Catalogue {
    private final Changes changes;
    private final Hands hands;
    private final ContentTag tags;
    private final Event<Object> listeners;

    Catalogue(Changes changes, Hands hands, ContentTag tags, Event<Object> listeners) {
        this.changes = changes;
        this.hands = hands;
        this.tags = tags;
        this.listeners = listeners;
    }

    /**
     * Works in the caller's transaction and refuses, with everything undone, to change a state that the caller has not read.
     *
     * @param view what a reader sees, whose tag stands in If-Match
     */
    public <V> SetAnswer<V> set(Entry entry, @Nullable String ifMatch, Supplier<V> view, Runnable write) {
        changes.open();
        Optional<Object> before = entry.stated().get();
        Optional<String> read = before.map(there -> tags.text(view.get()));
        write.run();
        Object after = entry.stated().get().orElseThrow();
        if (read.isEmpty()) {
            ETags.requireNone(ifMatch);
            keep(entry, entry.whenNew(), after);
        } else if (!before.equals(Optional.of(after))) {
            tags.require(ifMatch, read.get());
            keep(entry, CHANGED, after);
        }
        V seen = view.get();
        return new SetAnswer<>(read.isEmpty(), seen, tags.text(seen));
    }

    private void keep(Entry entry, Action action, Object after) {
        awaitOthers(entry);
        // Not before: what others wrote while we waited became known before this.
        Hand hand = hands.ofCaller();
        changes.keep(entry, action, after, hand);
        // In the same transaction: those above us bring what follows from it up to date before anybody can read it.
        listeners.fire(new CatalogueChanged(entry.kind(), entry.code(), hand.at()));
    }

    /** One writer at a time. Whoever reads before it writes opens it first; always before the ledger. */
    public void open() {
        changes.open();
    }

    /**
     * Waits until nobody writes what rests on the thing: whoever may change it only while there is nothing looks then, and
     * what comes afterwards finds it changed.
     */
    public void awaitOthers(Entry entry) {
        changes.open();
        listeners.fire(new CatalogueChanging(entry.kind(), entry.code()));
    }

    /** Does to a thing what is not setting it, and writes it down; in the caller's transaction. */
    public void keep(Entry entry, Action action, Object state, Runnable write) {
        changes.open();
        write.run();
        keep(entry, action, state);
    }

    /** Brings what no person has changed to what the tables say. */
    public <R> void load(Kind kind, Iterable<R> rows, Function<R, Entry> entryOf, Function<R, Runnable> writeOf) {
        changes.open();
        Set<String> byHand = changes.madeByHand(kind);
        for (R row : rows) {
            Entry entry = entryOf.apply(row);
            if (!byHand.contains(entry.code())) {
                load(entry, writeOf.apply(row));
            }
        }
    }

    private void load(Entry entry, Runnable write) {
        Optional<Object> before = entry.stated().get();
        write.run();
        Object after = entry.stated().get().orElseThrow();
        if (before.isEmpty() || !before.get().equals(after)) {
            changes.keep(entry, before.isEmpty() ? entry.whenNew() : CHANGED, after, hands.ofTables());
        }
    }
}
