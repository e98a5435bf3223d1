package vn.hue.ansinh.agencies.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One agency answers for one thing in one role, between two days. */
@Entity
@Immutable
public class Assignment {
    @Id
    private String id;

    private String agency;
    private String subjectKind;
    private String subject;
    private String role;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable String section;
    private String basis;
    private List<String> passedFrom;
    private List<String> successions;
    private boolean orphaned;
    private boolean withdrawn;
    private long revision;

    protected Assignment() {}

    String id() {
        return id;
    }

    /** It followed from a reorganisation that was taken back, and never was. */
    boolean isWithdrawn() {
        return withdrawn;
    }

    long revision() {
        return revision;
    }

    AssignmentView view() {
        return new AssignmentView(
                id,
                agency,
                subjectKind,
                subject,
                role,
                validFrom,
                validTo,
                section,
                basis,
                passedFrom,
                successions,
                orphaned,
                revision);
    }
}
