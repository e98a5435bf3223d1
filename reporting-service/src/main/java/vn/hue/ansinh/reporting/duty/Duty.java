package vn.hue.ansinh.reporting.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/**
 * Something the Plan obliges agencies to report: one line of its chapter on reporting. It comes from the Plan's tables
 * and changes only with them. When it falls due its rules say, each in its time; what an agency owes under it on one
 * occasion is an obligation.
 */
@Entity
public class Duty {
    @Id
    private String code;

    private String nameVi;
    private String nameEn;
    private String product;

    // Codes of agencies in the order of the Plan; some of them, such as the ministry, are known by their code alone.
    private List<String> recipients;
    private @Nullable String via;
    private @Nullable String decree09Type;
    private @Nullable String legalReference;
    private String section;
    private @Nullable String periodCovered;
    private List<String> outline;
    private @Nullable String dataCutOff;

    protected Duty() {}

    Duty(DutyRow row, List<String> recipients) {
        code = row.code();
        nameVi = row.nameVi();
        nameEn = row.nameEn();
        product = row.product();
        this.recipients = recipients;
        via = row.via();
        decree09Type = row.decree09Type();
        legalReference = row.legalReference();
        section = row.section().replace("|", ", ");
        periodCovered = row.periodCovered();
        outline = row.chapters();
        dataCutOff = row.dataCutOff();
    }

    public String code() {
        return code;
    }

    DutyChanged told(int revision) {
        return new DutyChanged(code, Text.of(nameVi, nameEn), product, recipients, section, revision);
    }

    /** @param rule the one in force */
    DutyView view(DutyRule rule) {
        return new DutyView(
                code,
                Text.of(nameVi, nameEn),
                product,
                rule.due(),
                rule.number(),
                recipients,
                via,
                decree09Type,
                legalReference,
                section,
                periodCovered,
                outline,
                dataCutOff);
    }
}
