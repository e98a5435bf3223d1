package vn.hue.ansinh.agencies.profile;

import java.util.List;

/** What an agency says about reaching it; revision 0 says nothing yet. */
record ProfileView(String agency, String language, List<SetProfile.Address> addresses, long revision) {
    static ProfileView of(String agency, SetProfile said, long revision) {
        return new ProfileView(agency, said.language(), said.addresses(), revision);
    }

    boolean says(SetProfile asked) {
        return revision > 0 && new SetProfile(language, addresses).equals(asked);
    }
}
