package vn.hue.ansinh.gateway.access;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may come as far as the service with one operation. Whose agency it is about, only the service can see, unless it stands
 * in the address. */
record Right(boolean anybody, boolean anySignedIn, Set<String> roles) {
    private static final Map<String, String> ROLES = Map.of(
            "own-reporter", "reporter",
            "other-reporter", "reporter",
            "own-approver", "approver",
            "other-approver", "approver",
            "reviewer", "consolidator",
            "leader", "leader",
            "monitor", "monitor",
            "admin", "admin");
    private static final String REFUSED = "403";
    /** Those who act for one agency and see no other one's. */
    private static final Set<String> OF_ONE_AGENCY = Set.of("reporter", "approver");

    /** A row of the table: a role may come if it is not refused in at least one of its columns. */
    static Right of(List<String> columns, String[] cells) {
        Set<String> roles = new HashSet<>();
        for (int column = 0; column < columns.size(); column++) {
            String role = ROLES.get(columns.get(column));
            if (role != null && !cells[column].equals(REFUSED)) {
                roles.add(role);
            }
        }
        boolean anybody = !cells[columns.indexOf("anonymous")].equals("401");
        boolean refusesNobody = Arrays.stream(cells).noneMatch(REFUSED::equals);
        return new Right(anybody, refusesNobody, Set.copyOf(roles));
    }

    boolean allows(Client client) {
        return anybody || anySignedIn || client.roles().stream().anyMatch(roles::contains);
    }

    /** Whether this client comes with nothing that would let him see another agency's. */
    boolean allowsOnlyItsOwn(Client client) {
        return client.roles().stream().filter(roles::contains).allMatch(OF_ONE_AGENCY::contains);
    }
}
