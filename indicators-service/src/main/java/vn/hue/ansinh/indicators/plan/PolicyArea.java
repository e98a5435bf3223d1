package vn.hue.ansinh.indicators.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/** One of the fields of policy that a plan is divided into. */
@Entity
public class PolicyArea {
    @Id
    private String code;

    private String plan;
    private int number;
    private String slug;
    private String nameVi;
    private String nameEn;
    private String section;

    protected PolicyArea() {}

    PolicyArea(PolicyAreaRow row) {
        this.code = row.code();
        become(row);
    }

    final void become(PolicyAreaRow row) {
        plan = row.plan();
        number = row.number();
        slug = row.slug();
        nameVi = row.nameVi();
        nameEn = row.nameEn();
        section = row.section();
    }

    public String code() {
        return code;
    }

    public String plan() {
        return plan;
    }

    PolicyAreaView view(@Nullable String lead) {
        return new PolicyAreaView(code, plan, number, slug, Text.of(nameVi, nameEn), section, lead);
    }
}
