package vn.hue.ansinh.agencies.agency;

/** A row of the table {@code agency-members.csv}. */
record MemberRow(String group, String member) {}
