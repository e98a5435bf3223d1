package vn.hue.ansinh.agencies.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.hand.Hand;
import vn.hue.ansinh.agencies.hand.Hands;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.outbox.Outbox;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/** Lets an agency say how it is reached. */
@ApplicationScoped
class SettingProfile {
    private static final Text WHAT = Text.of("cơ quan", "agency");

    private final Profiles profiles;
    private final Hands hands;
    private final Outbox outbox;

    SettingProfile(Profiles profiles, Hands hands, Outbox outbox) {
        this.profiles = profiles;
        this.hands = hands;
        this.outbox = outbox;
    }

    @Transactional
    ProfileView get(String agency) {
        hands.mustBeOf(agency);
        return find(agency);
    }

    /** Saying the same again changes nothing and tells nothing. */
    @Transactional
    ProfileView set(String agency, @Nullable String ifMatch, SetProfile asked) {
        hands.mustBeOf(agency);
        Hand hand = hands.inTurn();
        ProfileView before = find(agency);
        if (before.says(asked)) {
            return before;
        }
        ETags.require(ifMatch, before.revision());
        profiles.put(agency, asked, hand);
        ProfileView now = find(agency);
        outbox.record(ProfileChanged.event(now));
        return now;
    }

    private ProfileView find(String agency) {
        return profiles.find(agency).orElseThrow(() -> new NotFound(WHAT, agency));
    }
}
