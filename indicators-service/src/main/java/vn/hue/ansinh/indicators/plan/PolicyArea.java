package vn.hue.ansinh.indicators.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Words;
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

    PolicyArea(String code, SetPolicyArea asked) {
        this.code = code;
        become(asked);
    }

    final void become(SetPolicyArea asked) {
        plan = asked.plan();
        number = asked.number();
        slug = asked.slug();
        nameVi = asked.name().vi();
        nameEn = asked.name().en();
        section = asked.section();
    }

    SetPolicyArea stated() {
        return new SetPolicyArea(plan, number, slug, new Words(nameVi, nameEn), section);
    }

    public String code() {
        return code;
    }

    public String plan() {
        return plan;
    }

    public int number() {
        return number;
    }

    public Text name() {
        return Text.of(nameVi, nameEn);
    }

    PolicyAreaView view(@Nullable String lead) {
        return new PolicyAreaView(code, plan, number, slug, name(), section, lead);
    }
}
