package vn.hue.ansinh.agencies.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.succession.Succession;
import vn.hue.ansinh.kit.problem.Text;

/** Somebody the Plan speaks to: a department, a committee, a branch, or a group of them. */
@Entity
@Immutable
@Table(name = "shown_agency")
public class Agency {
    @Id
    private String code;

    private String nameVi;
    private String nameEn;
    private String officialName;
    private List<String> aliases;
    private String type;
    private @Nullable String level;
    private @Nullable String parent;
    private @Nullable String place;
    private @Nullable String identifier;
    private List<String> members;
    private boolean namedInPlan;
    private @Nullable String reportsVia;
    private @Nullable String section;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Succession> successions;

    private long revision;

    protected Agency() {}

    List<String> sortKey() {
        return List.of(nameVi, code);
    }

    long revision() {
        return revision;
    }

    AgencyView view() {
        return new AgencyView(
                code,
                Text.of(nameVi, nameEn),
                officialName,
                aliases,
                type,
                level,
                parent,
                AgencyView.PlaceKey.of(place),
                identifier,
                members,
                namedInPlan,
                reportsVia,
                section,
                validFrom,
                validTo,
                successions,
                revision);
    }
}
