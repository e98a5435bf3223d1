package vn.hue.ansinh.reporting.consolidation;

import org.jspecify.annotations.Nullable;

/**
 * A plan whose indicators the table shows, as a letter names it. Of a plan that came after the tables only the code is
 * known.
 *
 * @param issuer by the name that it had then
 * @param subject what its head says that it is about; null as well where it was pinned before that was told
 */
public record PlanNamed(
        String code,
        @Nullable String number,
        @Nullable String issuedOn,
        @Nullable String issuer,
        @Nullable String title,
        @Nullable String subject) {}
