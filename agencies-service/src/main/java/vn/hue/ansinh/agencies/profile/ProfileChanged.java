package vn.hue.ansinh.agencies.profile;

import vn.hue.ansinh.kit.outbox.OutgoingEvent;

/** The profile as it is told: its full state, so that the last event of an agency is all there is to know. */
final class ProfileChanged {
    private ProfileChanged() {}

    static OutgoingEvent event(ProfileView now) {
        return new OutgoingEvent("agencies.profiles", "profile.changed", now.agency(), now);
    }
}
