package vn.hue.ansinh.indicators.assignment;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who leads and who helps with each of some subjects on one day. */
public record Responsible(Map<String, List<Role>> bySubject) {

    /** One agency in one role. */
    record Role(String subject, String role, String agency) {}

    static Responsible of(List<Role> roles) {
        return new Responsible(roles.stream().collect(groupingBy(Role::subject)));
    }

    public @Nullable String lead(String subject) {
        return agencies(subject, "LEAD").stream().findFirst().orElse(null);
    }

    public List<String> coordinators(String subject) {
        return agencies(subject, "COORDINATE").stream().sorted().toList();
    }

    private List<String> agencies(String subject, String role) {
        return bySubject.getOrDefault(subject, List.of()).stream()
                .filter(one -> one.role().equals(role))
                .map(Role::agency)
                .toList();
    }
}
