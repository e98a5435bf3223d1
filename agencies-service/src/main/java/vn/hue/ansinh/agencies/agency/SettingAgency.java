package vn.hue.ansinh.agencies.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.outbox.Outbox;

/** Creates and changes agencies. An agency is never deleted: it ends on a day, and its code is not used again. */
@ApplicationScoped
public class SettingAgency {
    private final Agencies agencies;
    private final CheckingAgency checking;
    private final AgencyBooks books;
    private final Outbox outbox;

    SettingAgency(Agencies agencies, CheckingAgency checking, AgencyBooks books, Outbox outbox) {
        this.agencies = agencies;
        this.checking = checking;
        this.books = books;
        this.outbox = outbox;
    }

    /**
     * Works in the caller's transaction.
     *
     * @return whether it is new; empty if it was set so already
     */
    Optional<Boolean> set(String code, @Nullable String ifMatch, SetAgency asked, String by, Instant now) {
        books.open();
        Optional<Agency> before = agencies.find(code);
        if (books.isSetSo(code, asked)) {
            return Optional.empty();
        }
        if (before.isPresent()) {
            ETags.require(ifMatch, before.get().revision());
        } else {
            ETags.requireNone(ifMatch);
        }
        checking.check(code, asked);
        outbox.record(AgencyChanged.event(books.put(code, asked, by, now)));
        return Optional.of(before.isEmpty());
    }
}
