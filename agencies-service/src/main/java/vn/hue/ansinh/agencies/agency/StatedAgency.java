package vn.hue.ansinh.agencies.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.question.Folded;
import vn.hue.ansinh.agencies.succession.Succession;

/**
 * All that the tables state about one agency; if any of it changes, the agency has a new revision.
 *
 * @param membersTold of a group: that its members are told to others; one that was told without them is told anew
 * @param statedTo its last day, unless that only follows from a reorganisation of the tables
 */
record StatedAgency(
        AgencyRow row,
        @Nullable String place,
        @Nullable LocalDate statedTo,
        String search,
        List<String> aliases,
        List<String> members,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean membersTold,
        List<Succession> successions) {

    static StatedAgency of(
            AgencyRow row, List<AliasRow> aliases, List<MemberRow> members, List<Succession> successions) {
        String code = row.code();
        List<String> also = aliases.stream()
                .filter(a -> a.agency().equals(code))
                .map(AliasRow::alias)
                .toList();
        String names = row.nameVi() + " " + row.officialNameVi() + " " + row.nameEn() + " " + String.join(" ", also);
        List<String> inGroup = members.stream()
                .filter(m -> m.group().equals(code))
                .map(MemberRow::member)
                .toList();
        return new StatedAgency(
                row,
                row.placeId(),
                statedTo(row, successions),
                Folded.of(code + " " + names),
                also,
                inGroup,
                !inGroup.isEmpty(),
                successions.stream().filter(s -> s.concerns(code)).toList());
    }

    private static @Nullable LocalDate statedTo(AgencyRow row, List<Succession> successions) {
        LocalDate last = row.validTo();
        boolean follows = last != null
                && successions.stream()
                        .anyMatch(s -> s.ends(row.code()) && last.plusDays(1).equals(s.effectiveOn()));
        return follows ? null : last;
    }
}
