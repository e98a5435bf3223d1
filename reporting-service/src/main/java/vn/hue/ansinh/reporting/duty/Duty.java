package vn.hue.ansinh.reporting.duty;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/**
 * Something the Plan obliges agencies to report: one line of its chapter on reporting. It comes from the Plan's tables
 * and changes only with them; what an agency owes under it in one year is an obligation.
 */
@Entity
public class Duty {
    @Id
    private String code;

    private String nameVi;
    private String nameEn;
    private String product;

    @Embedded
    private DueRule due;

    // Codes of agencies in the order of the Plan; some of them, such as the ministry, are known by their code alone.
    private List<String> recipients;
    private @Nullable String via;
    private @Nullable String decree09Type;
    private @Nullable String legalReference;
    private String section;

    protected Duty() {}

    Duty(DutyRow row, List<String> recipients) {
        code = row.code();
        nameVi = row.nameVi();
        nameEn = row.nameEn();
        product = row.product();
        due = row.due();
        this.recipients = recipients;
        via = row.via();
        decree09Type = row.decree09Type();
        legalReference = row.legalReference();
        section = row.section().replace("|", ", ");
    }

    public String code() {
        return code;
    }

    DueRule due() {
        return due;
    }

    DutyView view() {
        return new DutyView(
                code, Text.of(nameVi, nameEn), product, due, recipients, via, decree09Type, legalReference, section);
    }
}
