package vn.hue.ansinh.indicators.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import vn.hue.ansinh.indicators.question.Words;
import vn.hue.ansinh.kit.problem.Text;

/** A plan of several years: who issued it, which place it is for, and from which index its verdicts hold. */
@Entity
public class Plan {
    @Id
    private String code;

    private String number;
    private String titleVi;
    private String titleEn;
    private LocalDate issuedOn;
    private String issuer;
    private int firstYear;
    private int lastYear;
    private String place;

    @Embedded
    private Thresholds thresholds;

    protected Plan() {}

    Plan(String code, SetPlan asked) {
        this.code = code;
        become(asked);
    }

    final void become(SetPlan asked) {
        number = asked.number();
        titleVi = asked.title().vi();
        titleEn = asked.title().en();
        issuedOn = asked.issuedOn();
        issuer = asked.issuer();
        firstYear = asked.firstYear();
        lastYear = asked.lastYear();
        place = asked.place();
        thresholds = asked.thresholds();
    }

    boolean hasYearsOutside(SetPlan asked) {
        return firstYear < asked.firstYear() || lastYear > asked.lastYear();
    }

    SetPlan stated() {
        Words title = new Words(titleVi, titleEn);
        return new SetPlan(number, title, issuedOn, issuer, firstYear, lastYear, place, thresholds);
    }

    public String code() {
        return code;
    }

    /** Code of the place whose figures the targets are about; the same code before and after a reform of the place. */
    public String place() {
        return place;
    }

    public int firstYear() {
        return firstYear;
    }

    public int lastYear() {
        return lastYear;
    }

    public String number() {
        return number;
    }

    public Text title() {
        return Text.of(titleVi, titleEn);
    }

    public Thresholds thresholds() {
        return thresholds;
    }

    PlanView view() {
        return new PlanView(code, number, title(), issuedOn, issuer, firstYear, lastYear, place, thresholds);
    }
}
