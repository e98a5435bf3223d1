package vn.hue.ansinh.agencies.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.assignment.DrawingConsequences;
import vn.hue.ansinh.kit.etag.ETags;

/** Creates and changes agencies. An agency is never deleted: it ends on a day, and its code is not used again. */
@ApplicationScoped
public class SettingAgency {
    private final Agencies agencies;
    private final CheckingAgency checking;
    private final AgencyBooks books;
    private final DrawingConsequences consequences;

    SettingAgency(Agencies agencies, CheckingAgency checking, AgencyBooks books, DrawingConsequences consequences) {
        this.agencies = agencies;
        this.checking = checking;
        this.books = books;
        this.consequences = consequences;
    }

    /**
     * Works in the caller's transaction, whose turn it is.
     *
     * @return whether it is new; empty if it was set so already
     */
    Optional<Boolean> set(String code, @Nullable String ifMatch, SetAgency said, String by, Instant now) {
        SetAgency asked = said.with(agencies.contact(code));
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
        books.put(code, asked, by, now);
        consequences.of(List.of(code));
        return Optional.of(before.isEmpty());
    }
}
