package vn.hue.ansinh.indicators.plan;

import java.time.LocalDate;
import vn.hue.ansinh.kit.problem.Text;

record PlanView(
        String code,
        String number,
        Text title,
        LocalDate issuedOn,
        String issuer,
        int firstYear,
        int lastYear,
        String place,
        Thresholds thresholds) {}
