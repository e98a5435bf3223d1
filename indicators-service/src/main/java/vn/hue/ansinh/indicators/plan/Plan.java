package vn.hue.ansinh.indicators.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
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

    Plan(PlanRow row) {
        this.code = row.code();
        become(row);
    }

    final void become(PlanRow row) {
        number = row.number();
        titleVi = row.titleVi();
        titleEn = row.titleEn();
        issuedOn = row.issuedOn();
        issuer = row.issuer();
        firstYear = row.firstYear();
        lastYear = row.lastYear();
        place = row.place();
        thresholds = row.thresholds();
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

    public Thresholds thresholds() {
        return thresholds;
    }

    PlanView view() {
        Text title = Text.of(titleVi, titleEn);
        return new PlanView(code, number, title, issuedOn, issuer, firstYear, lastYear, place, thresholds);
    }
}
