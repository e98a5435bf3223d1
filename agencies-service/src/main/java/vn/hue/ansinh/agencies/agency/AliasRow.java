package vn.hue.ansinh.agencies.agency;

/** A row of the table {@code agency-aliases.csv}. */
record AliasRow(String agency, String alias, String kind) {}
